package io.devmatrix.core.migrate;

/**
 * One statement of a migration.
 *
 * @param stage when it runs
 * @param sql without the semicolon
 */
record Statement(Stage stage, String sql) {}
