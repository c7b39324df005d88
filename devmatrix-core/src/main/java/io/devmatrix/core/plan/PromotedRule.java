package io.devmatrix.core.plan;

import io.devmatrix.core.output.Stratum;

/**
 * A rule that was learned from fills, and covers a free text.
 *
 * @param stratum {@code AST}, or {@code TEMPLATE} for one that has proven itself so often that it is frozen
 * @param rule its name in plan and manifest
 * @param pack with version
 */
public record PromotedRule(Stratum stratum, String rule, String pack) {}
