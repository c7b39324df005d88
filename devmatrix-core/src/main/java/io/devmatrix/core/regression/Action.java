package io.devmatrix.core.regression;

/** What a finding of a rule leads to, the hardest first. */
public enum Action {
    /** The judge fails, and nothing of the project may become a rule for other projects. */
    BLOCK_PROMOTION,
    /** The judge fails. */
    FAIL,
    /** It is shown. */
    WARN
}
