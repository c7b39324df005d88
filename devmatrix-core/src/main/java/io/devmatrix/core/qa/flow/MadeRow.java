package io.devmatrix.core.qa.flow;

import java.util.UUID;

/**
 * A row that a step has made.
 *
 * @param variable what rows of its entity are called, for example {@code product}
 * @param key of the row
 */
public record MadeRow(String variable, UUID key) {}
