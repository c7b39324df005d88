package io.devmatrix.core.expression;

import java.util.Optional;

/** Where a database keeps what a model names. */
@FunctionalInterface
public interface SqlNames {
    /** Quoted column of an attribute or relation of the entity; empty when no column keeps it. */
    Optional<String> column(String entity, String name);

    /** How a value is computed that no column keeps. */
    default Optional<CheckedExpression> computed(String entity, String name) {
        return Optional.empty();
    }

    /** The rows of a collection; empty when they cannot be read here. */
    default Optional<Parts> parts(String entity, String name) {
        return Optional.empty();
    }

    /**
     * Rows that belong to another.
     *
     * @param table quoted
     * @param reference quoted column of theirs that names the row they belong to
     * @param key quoted column of that row
     * @param deletedAt quoted column of theirs that is null unless they are marked as deleted; empty when they cannot be
     */
    record Parts(String table, String reference, String key, Optional<String> deletedAt) {}
}
