package io.devmatrix.core.ir;

/**
 * One row of an {@code examples:} table.
 *
 * @param node model node
 * @param json the row as one JSON object, keys in model order, or sorted in tables of behaviours
 */
public record Example(String node, String json) {}
