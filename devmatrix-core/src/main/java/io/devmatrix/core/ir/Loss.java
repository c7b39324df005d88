package io.devmatrix.core.ir;

/**
 * Data that a migration may lose.
 *
 * @param node model node, for example {@code migration.lose[0]}
 * @param name of the table or column, as the database has it: {@code products.color}
 */
public record Loss(String node, String name) {}
