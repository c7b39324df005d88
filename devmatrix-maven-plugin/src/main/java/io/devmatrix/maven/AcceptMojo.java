package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Judges fills that a person wrote or edited, and fills of an earlier contract, and locks those that pass. Nobody is asked.
 */
@Mojo(name = "accept", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE)
public final class AcceptMojo extends AbstractSlotMojo {
    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.accept.skip", defaultValue = "false")
    private boolean skipAccept;

    @Override
    boolean skipsItself() {
        return skipAccept;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoExecutionException, MojoFailureException {
        tell(devMatrix.slots().accept(request(Optional.empty())));
    }
}
