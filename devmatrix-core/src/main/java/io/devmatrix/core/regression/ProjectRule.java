package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import java.util.stream.Stream;

/** A known bug that shows only when several files are seen together. Stateless, and named after the bug. */
public non-sealed interface ProjectRule extends KnownBug {
    /** Findings under its own id, each where the bug is. */
    Stream<Finding> check(Sources sources);
}
