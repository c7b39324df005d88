package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists what the pattern store and this project's pack hold: rules, templates, quarantined ones, candidates and why they are no rule
 * yet, and how much is reused. Changes nothing, but deletes data on request.
 */
@Mojo(name = "patterns", threadSafe = true, requiresProject = false)
public final class PatternsMojo extends AbstractPatternMojo {
    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.patterns.skip", defaultValue = "false")
    private boolean skipPatterns;

    /**
     * Deletes all that came from a project, named as {@code groupId:artifactId}; nothing is listed then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.patterns.deleteProject")
    private @Nullable String deleteProject;

    /**
     * Deletes fills that were recorded before that day, such as {@code 2026-01-31}; nothing is listed then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.patterns.deleteBefore")
    private @Nullable String deleteBefore;

    @Override
    boolean skipsItself() {
        return skipPatterns;
    }

    @Override
    void run(DevMatrix devMatrix) throws MojoFailureException {
        if (deleteProject != null) {
            getLog().info(new PatternDeletion(store()).project(deleteProject.strip()));
        }
        if (deleteBefore != null) {
            getLog().info(new PatternDeletion(store()).before(deleteBefore.strip()));
        }
        if (deleteProject == null && deleteBefore == null) {
            Optional<Path> pack = Optional.ofNullable(project.getFile()).map(pom -> resources());
            tell(devMatrix.patterns().patterns(store(), pack, thresholds()));
        }
    }
}
