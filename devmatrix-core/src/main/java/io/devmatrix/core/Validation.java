package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;

/**
 * What the goal {@code validate} found.
 *
 * @param findings of the model
 * @param summary one line
 */
public record Validation(Findings findings, String summary) {}
