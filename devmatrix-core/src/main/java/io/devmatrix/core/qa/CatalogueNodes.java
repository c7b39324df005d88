package io.devmatrix.core.qa;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.AttributeFacts.Rule;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which model nodes the facts of a catalogue are about: tables, columns, keys and constraints by their names. */
public final class CatalogueNodes {
    /** The catalogue of a database that no model is known of. */
    public static final CatalogueNodes NONE = new CatalogueNodes();

    private final Map<String, SortedSet<String>> nodes = new TreeMap<>();

    private CatalogueNodes() {}

    /** Those of the model. */
    public static CatalogueNodes of(FactTable facts) {
        CatalogueNodes nodes = new CatalogueNodes();
        facts.entities().forEach(entity -> nodes.entity(facts, entity));
        return nodes;
    }

    /** The nodes behind a fact such as {@code column `books.title` type}; empty when none is known. */
    Collection<String> of(String fact) {
        int end = fact.indexOf('`', fact.indexOf('`') + 1);
        return nodes.getOrDefault(fact.substring(0, end + 1), new TreeSet<>());
    }

    private void entity(FactTable facts, EntityFacts entity) {
        String table = entity.table().name().text();
        String own = entity.entity().node();
        put("table", table, own);
        put("primary key", entity.table().primaryKey(), own);
        entity.fields().stream()
                .filter(field -> field.stored())
                .forEach(field -> put("column", table + "." + field.column().text(), field.node()));
        entity.attributes().forEach(attribute -> attribute(facts, table, attribute));
        entity.relations().forEach(this::relation);
        entity.table()
                .uniques()
                .forEach(unique ->
                        put("unique", unique.constraint(), unique.unique().node()));
        entity.table()
                .checks()
                .forEach(check -> put("check", check.constraint(), check.check().node()));
        entity.table()
                .indexes()
                .forEach(index -> put("index", index.name(), index.index().node()));
    }

    private void attribute(FactTable facts, String table, AttributeFacts attribute) {
        attribute.checks().values().forEach(name -> put("check", name, attribute.node()));
        attribute.sequence().ifPresent(name -> put("sequence", name, attribute.node()));
        if (attribute.checks().containsKey(Rule.VALUES)) {
            facts.findEnum(attribute.type().enumName())
                    .ifPresent(type -> NodeIds.of(type.type()).forEach(node -> {
                        put("check", attribute.checks().get(Rule.VALUES), node);
                        put("column", table + "." + attribute.column().text(), node);
                    }));
        }
    }

    private void relation(RelationFacts relation) {
        put("foreign key", relation.foreignKey(), relation.node());
        put("index", relation.index(), relation.node());
        relation.join().ifPresent(join -> {
            String table = join.table().text();
            put("table", table, relation.node());
            put("primary key", join.primaryKey(), relation.node());
            put("foreign key", join.ownerForeignKey(), relation.node());
            put("column", table + "." + join.ownerColumn().text(), relation.node());
            put("column", table + "." + relation.column().text(), relation.node());
        });
    }

    private void put(String kind, SqlName name, String node) {
        put(kind, name.text(), node);
    }

    private void put(String kind, String name, String node) {
        nodes.computeIfAbsent(kind + " `" + name + "`", key -> new TreeSet<>()).add(node);
    }

    /** What the observation is about, said with it. */
    Observation about(Observation observation) {
        return observation.about(List.copyOf(of(observation.name())));
    }
}
