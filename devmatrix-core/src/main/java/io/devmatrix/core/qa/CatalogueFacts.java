package io.devmatrix.core.qa;

import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.migrate.SchemaFact;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** A catalogue taken apart into facts, each with the value the database gives. */
final class CatalogueFacts {
    private final SortedMap<SchemaFact, String> facts = new TreeMap<>();

    private CatalogueFacts() {}

    static SortedMap<SchemaFact, String> of(Catalogue catalogue) {
        CatalogueFacts reader = new CatalogueFacts();
        catalogue
                .sequences()
                .forEach(s -> reader.facts.put(
                        SchemaFact.of("sequence `" + s.name() + "`"),
                        s.type() + " from " + s.start() + " by " + s.increment() + owner(s.owner())));
        catalogue.tables().forEach(reader::add);
        return reader.facts;
    }

    private static String owner(String owner) {
        return owner.isEmpty() ? "" : ", owned by " + owner;
    }

    private void add(Catalogue.Table table) {
        String within = "table `" + table.name() + "`";
        facts.put(SchemaFact.of(within), "there");
        table.columns().forEach(column -> add(column, table.name(), within));
        table.primaryKey().ifPresent(key -> put("primary key", key.name(), within, list(key.columns())));
        table.foreignKeys().forEach(key -> put("foreign key", key.name(), within, reference(key)));
        table.uniques().forEach(unique -> put("unique", unique.name(), within, unique(unique)));
        table.checks().forEach(check -> put("check", check.name(), within, check.expression()));
        table.indexes().stream()
                .filter(index -> !index.unique())
                .forEach(index -> put(
                        "index",
                        index.name(),
                        within,
                        index.method() + " " + list(index.columns()) + where(index.predicate())));
    }

    private void add(Catalogue.Column column, String table, String within) {
        String name = "column `" + table + "." + column.name() + "`";
        String kind = column.origin().name().toLowerCase(Locale.ROOT);
        facts.put(new SchemaFact(name, within), "there");
        facts.put(new SchemaFact(name + " type", name), column.type());
        facts.put(new SchemaFact(name + " nullability", name), column.nullable() ? "null" : "not null");
        facts.put(new SchemaFact(name + " default", name), (kind + " " + column.expression()).strip());
    }

    private void put(String kind, String name, String within, String value) {
        facts.put(new SchemaFact(kind + " `" + name + "`", within), value);
    }

    private static String reference(Catalogue.ForeignKey key) {
        return list(key.columns()) + " -> " + key.target() + " " + list(key.targetColumns()) + " on delete "
                + key.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String unique(Catalogue.Unique unique) {
        return (unique.constraint() ? "constraint " : "index ") + list(unique.columns()) + where(unique.predicate());
    }

    private static String list(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }

    private static String where(String predicate) {
        return predicate.isEmpty() ? "" : " where " + predicate;
    }
}
