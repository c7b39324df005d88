package io.devmatrix.core.promote;

import io.devmatrix.core.promote.rule.Rule;

/** A rule with what speaks for and against it. */
public record RuleCandidate(Rule rule, Proof proof) {}
