package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.RepairRequest;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Mends the fill of one slot by a patch of that one file, from a file or, in mode {@code hybrid}, of a provider. It is applied
 * when the judge accepts what comes out and did not accept what was there; the patch is kept with its reason.
 */
@Mojo(name = "repair", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE)
public final class RepairMojo extends AbstractAskingMojo {
    /**
     * A file with a unified diff, relative to the project, to apply instead of asking.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.repair.patch")
    private @Nullable String patch;

    /**
     * Why it is mended; kept with the patch. Without it, what the judge found first.
     *
     * @since 0.1.0
     */
    @Parameter(property = "reason")
    private @Nullable String reason;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.repair.skip", defaultValue = "false")
    private boolean skipRepair;

    @Override
    boolean skipsItself() {
        return skipRepair;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoExecutionException, MojoFailureException {
        Optional<Path> file = Optional.ofNullable(patch).map(Path::of);
        tell(devMatrix
                .slots()
                .repair(new RepairRequest(
                        request(asked()), file, Optional.ofNullable(reason).orElse(""))));
    }
}
