package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;

/**
 * What came of freezing the findings of the rules.
 *
 * @param findings of the model; an error means that nothing was written
 * @param count how many findings the baseline holds now
 */
public record Frozen(Findings findings, int count) {}
