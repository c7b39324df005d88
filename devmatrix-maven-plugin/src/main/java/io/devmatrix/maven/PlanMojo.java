package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.Planned;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints what would be generated, by which stratum and why, and what was inferred. Changes nothing. */
@Mojo(name = "plan", threadSafe = true)
public final class PlanMojo extends AbstractDevMatrixMojo {
    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.plan.skip", defaultValue = "false")
    private boolean skipPlan;

    @Override
    boolean skipsItself() {
        return skipPlan;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoFailureException {
        Planned planned = devMatrix.plan(layout());
        report(planned.findings());
        planned.lines().forEach(getLog()::info);
    }
}
