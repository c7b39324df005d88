package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.stream.Stream;

/**
 * A known bug that shows in one Java file. Stateless, and named after the bug. Found by ServiceLoader too, so that a
 * jar on the plugin's class path brings more of them.
 */
public non-sealed interface RegressionRule extends KnownBug {
    /** Findings under its own id, each where the bug is. */
    Stream<Finding> check(JavaSource source);

    @Override
    default boolean concerns(SourceFile file) {
        return file.isMainJava();
    }

    @Override
    default boolean needsFiles() {
        return true;
    }
}
