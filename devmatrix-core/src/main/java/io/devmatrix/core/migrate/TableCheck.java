package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;

/**
 * A condition that each row meets.
 *
 * @param name of the constraint
 * @param condition SQL
 */
public record TableCheck(SqlName name, String condition) {}
