package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Check;

/**
 * What is known of a check of the entity.
 *
 * @param check as the model states it
 * @param constraint its name in the database
 */
public record CheckFacts(Check check, SqlName constraint) {}
