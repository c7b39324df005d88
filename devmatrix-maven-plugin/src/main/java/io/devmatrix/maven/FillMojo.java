package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Says which slots are open. In mode {@code hybrid} it asks a provider for each that is open or stale, judges the answer, and
 * writes and locks what is accepted.
 */
@Mojo(
        name = "fill",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE)
public final class FillMojo extends AbstractAskingMojo {
    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.fill.skip", defaultValue = "false")
    private boolean skipFill;

    @Override
    boolean skipsItself() {
        return skipFill;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoExecutionException, MojoFailureException {
        tell(devMatrix.slots().fill(request(asked())));
    }
}
