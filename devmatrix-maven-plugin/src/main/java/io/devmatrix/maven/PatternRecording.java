package io.devmatrix.maven;

import io.devmatrix.core.PatternPlace;
import io.devmatrix.core.PatternRecorder;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.Verdict;
import io.devmatrix.core.database.DatabaseUnavailable;
import io.devmatrix.core.promote.store.StoreAddress;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Records what a build has shown, behind its verdict, which nothing here changes. */
final class PatternRecording {
    private final PatternRecorder recorder;
    private final MavenProject project;
    private final Log log;

    /** Where the store is, found out only when something is recorded. */
    interface Where {
        StoreAddress address() throws MojoFailureException;
    }

    PatternRecording(PatternRecorder recorder, MavenProject project, Log log) {
        this.recorder = recorder;
        this.project = project;
        this.log = log;
    }

    /** Says in a line what was recorded; why nothing could be, if so. */
    Optional<String> run(Where where, ProjectLayout layout, Verdict verdict) {
        try {
            PatternPlace place = new PatternPlace(where.address(), project.getGroupId(), project.getArtifactId());
            log.info(recorder.record(layout, place, verdict).line());
            return Optional.empty();
        } catch (DatabaseUnavailable | MojoFailureException e) {
            String why = "Patterns are not recorded, as was asked for. " + e.getMessage();
            log.error(why);
            return Optional.of(why);
        }
    }
}
