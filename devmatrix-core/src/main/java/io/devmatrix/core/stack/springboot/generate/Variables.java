package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.RelationFacts;
import java.util.Set;

/** Names of variables after names of the model, apart from those that the snippets around them use. */
final class Variables {
    private static final Set<String> TAKEN = Set.of("event", "id", "ids", "ifMatch", "input");

    private Variables() {}

    /** One row of the entity. */
    static String one(EntityFacts entity) {
        return free(entity.variable(), "Entity");
    }

    /** The repository of the entity. */
    static String rows(EntityFacts entity) {
        return free(entity.pluralVariable(), "Repository");
    }

    /** The mapper of the entity. */
    static String mapper(EntityFacts entity) {
        return entity.name().camel() + "Mapper";
    }

    /** The parent of a nested entity. */
    static String parent(RelationFacts relation) {
        return free(relation.name().camel(), "Parent");
    }

    /** The method that finds what a relation refers to; {@code yield} may not be called without a receiver. */
    static String finder(RelationFacts relation) {
        String name = relation.name().camel();
        return name.equals("yield") ? name + "Of" : name;
    }

    private static String free(String name, String kind) {
        return TAKEN.contains(name) ? name + kind : name;
    }
}
