package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;

/**
 * What the goal {@code generate} did.
 *
 * @param findings of the model; an error means that nothing was touched
 * @param summary one line
 */
public record Generation(Findings findings, String summary) {}
