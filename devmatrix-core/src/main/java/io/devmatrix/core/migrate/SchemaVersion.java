package io.devmatrix.core.migrate;

/**
 * The schema after one migration, as {@code V<n>.json} keeps it.
 *
 * @param number of the migration, first is 1
 * @param parent SHA-256 of the snapshot file before it; empty for the first
 * @param migration SHA-256 of the migration's text, line ends as {@code \n}
 * @param schema what the database holds then
 */
public record SchemaVersion(int number, String parent, String migration, SchemaSnapshot schema) {}
