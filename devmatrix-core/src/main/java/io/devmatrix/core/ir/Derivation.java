package io.devmatrix.core.ir;

/** How the service makes the value of an attribute that no client sets. */
public sealed interface Derivation {
    /** Nothing is derived. */
    record None() implements Derivation {}

    /**
     * The value of an expression.
     *
     * @param expression over the entity's own attributes and relations
     * @param stored whether a column keeps it
     */
    record Computed(Expression expression, boolean stored) implements Derivation {}

    /**
     * A copy taken once, when the row is made.
     *
     * @param path from the entity over relations to an attribute, for example {@code product.price}
     */
    record Snapshot(String path) implements Derivation {}
}
