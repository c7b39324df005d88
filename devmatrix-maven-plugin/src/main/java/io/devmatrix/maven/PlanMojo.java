package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.Filled;
import io.devmatrix.core.Planned;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints what would be generated, by which stratum and why, and what was inferred. Changes nothing
 * but, on request, a folder of prompts below the build directory.
 */
@Mojo(name = "plan", threadSafe = true)
public final class PlanMojo extends AbstractDevMatrixMojo {
    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.plan.skip", defaultValue = "false")
    private boolean skipPlan;

    /**
     * A folder below the build directory, for example {@code target/prompts}, to which the prompt of each slot is written;
     * nobody is asked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.prompts")
    private @Nullable String prompts;

    @Override
    boolean skipsItself() {
        return skipPlan;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoFailureException {
        Planned planned = devMatrix.plan(layout());
        report(planned.findings());
        planned.lines().forEach(getLog()::info);
        if (prompts != null) {
            Filled written = devMatrix.slots().prompts(layout(), Path.of(prompts));
            written.lines().forEach(getLog()::info);
            report(written.findings());
        }
    }
}
