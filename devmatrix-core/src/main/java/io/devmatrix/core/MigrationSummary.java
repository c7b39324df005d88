package io.devmatrix.core;

import io.devmatrix.core.migrate.MigrationOutcome;
import java.util.List;

/** One line on what became of the migrations of a project. */
final class MigrationSummary {
    private MigrationSummary() {}

    /** Names the files written as the user knows them. */
    static String of(ProjectLayout layout, MigrationOutcome outcome) {
        List<String> files = outcome.written().stream()
                .map(file -> "`" + layout.base().relativize(file).toString().replace('\\', '/') + "`")
                .toList();
        return switch (outcome.action()) {
            case WRITTEN -> "Wrote " + String.join(" and ", files);
            case SEALED -> "Sealed; wrote " + String.join(" and ", files);
            case NOTHING_TO_DO -> "Nothing to do: migration and model say the same";
            case REMOVED -> "Removed the draft: the sealed migrations and the model say the same";
            case REFUSED -> "Nothing was written";
        };
    }
}
