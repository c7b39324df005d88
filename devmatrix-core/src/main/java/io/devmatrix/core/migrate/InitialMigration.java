package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL that makes a schema in an empty PostgreSQL database: each table with its constraints behind those it refers to;
 * a foreign key that closes a cycle follows at the end. Text of the model stands in literals and quoted names only.
 */
public final class InitialMigration {
    private static final String HEADER =
            """
            -- Version 1 of the schema, written from the model by `mvn devmatrix:migrate`.
            -- To change it, change the model.
            """;

    private final SchemaSnapshot schema;
    private final Map<SqlName, List<Sequence>> sequences;
    private final Set<SqlName> made = new TreeSet<>();
    private final List<String> closing = new ArrayList<>();

    private InitialMigration(SchemaSnapshot schema) {
        this.schema = schema;
        this.sequences = schema.sequences().stream().collect(Collectors.groupingBy(Sequence::table));
    }

    /** The whole file, statements separated by blank lines where a new thing begins. */
    public static String of(SchemaSnapshot schema) {
        return new InitialMigration(schema).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (Table table : TableOrder.of(schema.tables())) {
            table(table).forEach(block -> append(text, block));
        }
        append(text, closing.stream());
        return text.toString();
    }

    private static void append(StringBuilder text, Stream<String> statements) {
        String block = statements.map(statement -> statement + ";\n").collect(Collectors.joining());
        text.append(block.isEmpty() ? "" : "\n").append(block);
    }

    /** Blocks of statements. */
    private List<Stream<String>> table(Table table) {
        made.add(table.name());
        Set<ForeignKey> inside = new LinkedHashSet<>(table.foreignKeys());
        inside.removeIf(key -> !made.contains(key.target()));
        TableSql sql = new TableSql(table);
        table.foreignKeys().stream()
                .filter(key -> !inside.contains(key))
                .map(sql::add)
                .forEach(closing::add);
        List<Sequence> own = sequences.getOrDefault(table.name(), List.of());
        return List.of(
                own.stream().map(SequenceSql::create),
                Stream.concat(Stream.of(sql.create(inside)), own.stream().map(SequenceSql::own)),
                sql.indexes(),
                sql.comments());
    }
}
