package io.devmatrix.core.ir;

/**
 * A condition that holds for each row of an entity between any two operations.
 *
 * @param node model node, for example {@code invariants.oneOpenCart}
 * @param name camelCase
 * @param description free text; empty when the model has none
 * @param entity whose rows it speaks of
 * @param that condition
 */
public record Invariant(String node, String name, String description, String entity, Expression that) {}
