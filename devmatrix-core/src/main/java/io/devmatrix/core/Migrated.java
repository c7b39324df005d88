package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;

/**
 * What the goal {@code migrate} did.
 *
 * @param findings why it refused, and what only the service judges
 * @param summary one line
 */
public record Migrated(Findings findings, String summary) {}
