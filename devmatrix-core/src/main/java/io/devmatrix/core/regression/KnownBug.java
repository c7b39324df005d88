package io.devmatrix.core.regression;

/** A bug that is known well enough to be looked for: in each Java file, in each text, or in the project as a whole. */
public sealed interface KnownBug permits ProjectRule, RegressionRule, TextRule {
    /** Its id, title, weight and action. */
    RuleSheet sheet();

    /** Id of the bug. */
    default String id() {
        return sheet().id();
    }

    /** Whether it can be in the file. Files that it can be in are counted as evidence. */
    boolean concerns(SourceFile file);

    /** Whether a project without such a file is no evidence. */
    default boolean needsFiles() {
        return false;
    }
}
