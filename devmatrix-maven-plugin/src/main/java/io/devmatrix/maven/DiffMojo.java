package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.DiffRequest;
import io.devmatrix.core.Difference;
import io.devmatrix.core.diff.ApiChange;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Shows what an edit of the model, or another version of this plugin, changes in generated Java, SQL and API since a revision. */
@Mojo(name = "diff", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven injects the parameters
public final class DiffMojo extends AbstractDevMatrixMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /**
     * The revision to compare with, as {@code git rev-parse} takes it: a commit, a branch, a tag.
     *
     * @since 0.1.0
     */
    @Parameter(property = "against", defaultValue = "HEAD")
    private String against;

    /**
     * The version of this plugin that generated at that revision, when it was another one; that version is then run on a
     * copy of the revision.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.diff.pluginVersion")
    private @Nullable String pastVersion;

    /**
     * Fails the build when a change may break clients.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.diff.failOnBreaking", defaultValue = "false")
    private boolean failOnBreaking;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.diff.skip", defaultValue = "false")
    private boolean skipDiff;

    @Override
    boolean skipsItself() {
        return skipDiff;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoFailureException {
        Difference difference = devMatrix.diff(new DiffRequest(layout(), against, generator()));
        report(difference.findings());
        difference.lines().forEach(getLog()::info);
        getLog().info("API: " + difference.breaking() + " breaking, "
                + (difference.api().size() - difference.breaking()) + " other changes");
        difference.api().forEach(this::log);
        getLog().info("All lines are in target/devmatrix/diff/changes.diff");
        if (failOnBreaking && difference.breaking() > 0) {
            throw new MojoFailureException("Changes of the API may break clients: " + difference.breaking()
                    + ", listed above. Take them back, or raise the version of the API");
        }
    }

    private void log(ApiChange change) {
        if (change.breaking()) {
            getLog().warn("  breaking: " + change);
        } else {
            getLog().info("  " + change);
        }
    }

    private List<String> generator() {
        return pastVersion == null
                ? List.of()
                : MavenCommand.of(session, Path.of(System.getProperty("maven.home", "")))
                        .line("io.devmatrix:devmatrix-maven-plugin:" + pastVersion + ":generate");
    }
}
