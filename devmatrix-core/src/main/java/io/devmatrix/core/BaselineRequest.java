package io.devmatrix.core;

import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.database.PostgresSettings.GivenServer;

/**
 * What the goal {@code baseline} is asked for.
 *
 * @param layout of the project
 * @param live the database whose schema becomes version 1; nothing is changed in it
 * @param own where a database is made from the model, to compare with
 */
public record BaselineRequest(ProjectLayout layout, GivenServer live, PostgresSettings own) {}
