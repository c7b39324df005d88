package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlLiteral;
import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** DDL of one table, one statement per text, without the semicolon. */
final class TableSql {
    private final Table table;

    TableSql(Table table) {
        this.table = table;
    }

    /** {@code CREATE TABLE} with those of its foreign keys that can stand inside. */
    String create(Collection<ForeignKey> foreignKeys) {
        List<String> lines = new ArrayList<>(columns());
        lines.add(constraint(
                table.primaryKey().name(),
                "PRIMARY KEY " + columns(table.primaryKey().columns())));
        table.uniques().stream()
                .filter(unique -> unique.predicate().isEmpty())
                .forEach(unique -> lines.add(constraint(unique.name(), "UNIQUE " + columns(unique.columns()))));
        foreignKeys.forEach(key -> lines.add(foreignKey(key)));
        table.checks().forEach(check -> lines.add(constraint(check.name(), "CHECK (" + check.condition() + ")")));
        return "CREATE TABLE " + table.name().sql() + " (\n    " + String.join(",\n    ", lines) + "\n)";
    }

    String add(ForeignKey key) {
        return "ALTER TABLE " + table.name().sql() + "\n    ADD " + foreignKey(key);
    }

    Stream<String> indexes() {
        Stream<String> uniques = table.uniques().stream()
                .filter(unique -> !unique.predicate().isEmpty())
                .map(unique -> index("UNIQUE INDEX", unique.name(), unique.columns(), unique.predicate()));
        Stream<String> others =
                table.indexes().stream().map(index -> index("INDEX", index.name(), index.columns(), index.predicate()));
        return Stream.concat(uniques, others);
    }

    Stream<String> comments() {
        String name = table.name().sql();
        Stream<String> own = table.comment().isEmpty()
                ? Stream.empty()
                : Stream.of("COMMENT ON TABLE " + name + " IS " + SqlLiteral.of(table.comment()));
        Stream<String> columns = table.columns().stream()
                .filter(column -> !column.comment().isEmpty())
                .map(column -> "COMMENT ON COLUMN " + name + "." + column.name().sql() + " IS "
                        + SqlLiteral.of(column.comment()));
        return Stream.concat(own, columns);
    }

    private List<String> columns() {
        int nameWidth = width(table.columns().stream().map(c -> c.name().sql()));
        int typeWidth = width(table.columns().stream().map(c -> c.type().toString()));
        return table.columns().stream()
                .map(column -> (padded(column.name().sql(), nameWidth)
                                + padded(column.type().toString(), typeWidth)
                                + (column.nullable() ? "" : "NOT NULL ")
                                + DefaultSql.clause(column))
                        .stripTrailing())
                .toList();
    }

    static String foreignKey(ForeignKey key) {
        String reference = "FOREIGN KEY " + columns(List.of(key.column())) + " REFERENCES "
                + key.target().sql() + " " + columns(List.of(key.targetColumn()));
        return constraint(
                key.name(), reference + " ON DELETE " + key.onDelete().name().replace('_', ' '));
    }

    private String index(String kind, SqlName name, List<SqlName> columns, String predicate) {
        return "CREATE " + kind + " " + name.sql() + " ON " + table.name().sql() + " " + columns(columns)
                + (predicate.isEmpty() ? "" : " WHERE " + predicate);
    }

    private static String constraint(SqlName name, String rule) {
        return "CONSTRAINT " + name.sql() + " " + rule;
    }

    private static String columns(List<SqlName> names) {
        return names.stream().map(SqlName::sql).collect(Collectors.joining(", ", "(", ")"));
    }

    private static int width(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length() + 1);
    }
}
