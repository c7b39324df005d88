package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Findings;
import java.nio.file.Path;
import java.util.List;

/**
 * What the goal {@code migrate} did.
 *
 * @param action what became of it
 * @param written files written now
 * @param findings why it refused, and rules that only the service judges
 */
public record MigrationOutcome(Action action, List<Path> written, Findings findings) {
    /** What became of a run. */
    public enum Action {
        /** Migration and snapshot were written. */
        WRITTEN,
        /** The migration was sealed, after it was written if need be. */
        SEALED,
        /** Migration and snapshot say what the model says. */
        NOTHING_TO_DO,
        /** The draft is gone, since the sealed migrations say what the model says. */
        REMOVED,
        /** Nothing was written; the findings say why. */
        REFUSED
    }

    public MigrationOutcome {
        written = List.copyOf(written);
    }
}
