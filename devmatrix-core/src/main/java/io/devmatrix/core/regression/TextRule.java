package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import java.util.stream.Stream;

/** A known bug that shows in the text of one file. Stateless, and named after the bug. */
public non-sealed interface TextRule extends KnownBug {
    /** Findings under its own id, each where the bug is. */
    Stream<Finding> check(SourceFile file);
}
