package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * A thing with an identity: a UUID named {@code id}.
 *
 * @param node model node, for example {@code entities.Book}
 * @param name PascalCase
 * @param description free text; empty when the model has none
 * @param attributes in model order, without what the traits add
 * @param relations in model order
 * @param uniques in model order, single-field ones included
 * @param indexes declared ones; those under foreign keys are not listed
 * @param checks in model order
 * @param traits switches
 * @param partOf where it is nested
 * @param table name in the database when it is not the one the rule gives
 * @param renamedFrom former name; empty when it never had another
 */
public record Entity(
        String node,
        String name,
        String description,
        List<Attribute> attributes,
        List<Relation> relations,
        List<Unique> uniques,
        List<Index> indexes,
        List<Check> checks,
        Traits traits,
        Optional<Nesting> partOf,
        Optional<String> table,
        String renamedFrom) {
    public Entity {
        attributes = List.copyOf(attributes);
        relations = List.copyOf(relations);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /** The attribute of that name. */
    public Optional<Attribute> attribute(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** The relation of that name. */
    public Optional<Relation> relation(String name) {
        return relations.stream().filter(r -> r.name().equals(name)).findFirst();
    }
}
