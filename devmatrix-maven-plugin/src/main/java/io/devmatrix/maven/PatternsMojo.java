package io.devmatrix.maven;

import io.devmatrix.core.DevMatrix;
import io.devmatrix.core.PatternPlace;
import io.devmatrix.core.PatternRecorder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
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
            deleteProject(deleteProject.strip());
        }
        if (deleteBefore != null) {
            deleteBefore(deleteBefore.strip());
        }
        if (deleteProject == null && deleteBefore == null) {
            Optional<Path> pack = Optional.ofNullable(project.getFile()).map(pom -> resources());
            tell(devMatrix.patterns().patterns(store(), pack, thresholds()));
        }
    }

    private void deleteProject(String name) throws MojoFailureException {
        String[] parts = name.split(":", -1);
        if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            throw new MojoFailureException(
                    "`" + name + "` names no project. Write `-Ddevmatrix.patterns.deleteProject=groupId:artifactId`.");
        }
        int rows = PatternRecorder.forget(new PatternPlace(store(), parts[0], parts[1]));
        getLog().info("Deleted " + rows(rows) + " of `" + name + "`");
    }

    private void deleteBefore(String day) throws MojoFailureException {
        try {
            Instant limit = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
            getLog().info("Deleted " + rows(PatternRecorder.forget(store(), limit)) + " that were recorded before "
                    + day + ", 00:00 UTC");
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(
                    "`" + day + "` is no day. Write `-Ddevmatrix.patterns.deleteBefore=2026-01-31`.", e);
        }
    }

    private static String rows(int rows) {
        return rows + (rows == 1 ? " row" : " rows");
    }
}
