package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A snapshot taken apart into facts; comments and the order of columns are none. */
final class SnapshotFacts {
    private final SortedMap<SchemaFact, String> facts = new TreeMap<>();

    private SnapshotFacts() {}

    static SortedMap<SchemaFact, String> of(SchemaSnapshot schema) {
        SnapshotFacts reader = new SnapshotFacts();
        schema.sequences()
                .forEach(s -> reader.facts.put(
                        SchemaFact.of("sequence `" + s.name().text() + "`"),
                        s.type() + " for " + s.table() + "." + s.column()));
        schema.tables().forEach(reader::add);
        return reader.facts;
    }

    private void add(Table table) {
        String within = "table `" + table.name().text() + "`";
        facts.put(SchemaFact.of(within), "table");
        table.columns().forEach(column -> add(column, table.name(), within));
        put(
                "primary key",
                table.primaryKey().name(),
                within,
                list(table.primaryKey().columns()));
        table.foreignKeys()
                .forEach(key -> put(
                        "foreign key",
                        key.name(),
                        within,
                        key.column() + " -> " + key.target() + "." + key.targetColumn() + " on delete "
                                + key.onDelete()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' ')));
        table.uniques().forEach(u -> put("unique", u.name(), within, partial(u.columns(), u.predicate())));
        table.indexes().forEach(i -> put("index", i.name(), within, partial(i.columns(), i.predicate())));
        table.checks().forEach(check -> put("check", check.name(), within, check.condition()));
    }

    private void add(Column column, SqlName table, String within) {
        String name = "column `" + table.text() + "." + column.name().text() + "`";
        facts.put(new SchemaFact(name, within), "column");
        facts.put(new SchemaFact(name + " type", name), column.type().toString());
        facts.put(new SchemaFact(name + " nullability", name), column.nullable() ? "null" : "not null");
        String clause = DefaultSql.clause(column);
        facts.put(new SchemaFact(name + " default", name), clause.isEmpty() ? "no default" : clause);
        if (!(column.rule() instanceof ComputedRule.Unknown)) {
            facts.put(new SchemaFact(name + " values", name), column.rule().shown());
        }
    }

    private void put(String kind, SqlName name, String within, String value) {
        facts.put(new SchemaFact(kind + " `" + name.text() + "`", within), value);
    }

    private static String list(List<SqlName> columns) {
        return columns.stream().map(SqlName::sql).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String partial(List<SqlName> columns, String predicate) {
        return list(columns) + (predicate.isEmpty() ? "" : " where " + predicate);
    }
}
