package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.finding.Findings;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Hands one sealed file over: from then on it is yours and no longer under lock. */
@Mojo(name = "eject", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven injects the parameters
public final class EjectMojo extends AbstractDevMatrixMojo {
    /**
     * The sealed file, relative to the project, for example {@code Dockerfile}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "file", required = true)
    private String file;

    /**
     * Why the file must differ here; kept in the lock for those who come after.
     *
     * @since 0.1.0
     */
    @Parameter(property = "reason", required = true)
    private String reason;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.eject.skip", defaultValue = "false")
    private boolean skipEject;

    @Override
    boolean skipsItself() {
        return skipEject;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoFailureException {
        Findings findings = devMatrix.eject(layout(), file, reason);
        report(findings);
        getLog().info("`" + file + "` is yours now and no longer under lock");
    }
}
