package io.devmatrix.core;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.UniqueFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the model does not say and the rules conclude, each with what it was concluded from. */
final class Inferences {
    private Inferences() {}

    static List<String> of(FactTable facts) {
        List<String> lines = new ArrayList<>();
        facts.entities().forEach(entity -> add(lines, facts, entity));
        return lines;
    }

    private static void add(List<String> lines, FactTable facts, EntityFacts entity) {
        String node = entity.entity().node();
        if (entity.entity().table().isEmpty()) {
            lines.add(line(node, "table `" + entity.table().name().text() + "`", "the plural of its name"));
        }
        if (!entity.operations().isEmpty() && path(facts, entity).isEmpty()) {
            lines.add(line(node, "path `" + entity.paths().collection() + "`", "base path and plural of its name"));
        }
        entity.fields().stream().filter(FieldFacts::declared).forEach(field -> addField(lines, field));
        entity.relations()
                .filter(RelationFacts::nesting)
                .forEach(r -> lines.add(line(node, "relation `" + r.name().text() + "`", "`partOf`")));
        entity.relations()
                .forEach(r -> lines.add(line(r.node(), "index `" + r.index().text() + "`", "its foreign key")));
        entity.table().uniques().forEach(unique -> addFinder(lines, unique));
    }

    private static Optional<String> path(FactTable facts, EntityFacts entity) {
        return facts.resource(entity).flatMap(resource -> resource.path());
    }

    private static void addField(List<String> lines, FieldFacts field) {
        String column = field.column().text();
        if (!column.equals(field.name().text()) && field.stored() && !isColumnGiven(field)) {
            lines.add(line(field.node(), "column `" + column + "`", "its name"));
        }
        if (!field.wireName().equals(field.name().text()) && !isWireNameGiven(field)) {
            lines.add(line(field.node(), "JSON name `" + field.wireName() + "`", "its name and `api.json`"));
        }
        if (field instanceof AttributeFacts attribute
                && attribute.attribute().defaultValue().isEmpty()
                && attribute.defaultValue().isPresent()) {
            lines.add(line(field.node(), "a default", "the start of its machine"));
        }
    }

    private static boolean isColumnGiven(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                ? attribute.attribute().column().isPresent()
                : ((RelationFacts) field).relation().column().isPresent();
    }

    private static boolean isWireNameGiven(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                ? attribute.attribute().wireName().isPresent()
                : ((RelationFacts) field).relation().wireName().isPresent();
    }

    private static void addFinder(List<String> lines, UniqueFacts unique) {
        unique.finder()
                .ifPresent(finder -> lines.add(line(unique.unique().node(), "finder `" + finder + "`", "the unique")));
    }

    private static String line(String node, String fact, String from) {
        return node + ": " + fact + ", inferred from " + from;
    }
}
