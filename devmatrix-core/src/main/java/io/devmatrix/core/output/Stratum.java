package io.devmatrix.core.output;

/** Who makes a piece of the service: a template, a rule, an author under contract, the judge. */
public enum Stratum {
    TEMPLATE,
    AST,
    LLM,
    QA
}
