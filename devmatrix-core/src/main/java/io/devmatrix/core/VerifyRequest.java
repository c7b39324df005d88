package io.devmatrix.core;

import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.http.Effort;
import io.devmatrix.core.qa.http.RaceEffort;
import io.devmatrix.core.qa.http.WalkEffort;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be judged, and with what.
 *
 * @param layout of the project
 * @param jar the repackaged artifact
 * @param classPath of the project's main classes
 * @param level dearest level to judge
 * @param database where a PostgreSQL may come from
 * @param effort how hard is tried what knows no end
 */
public record VerifyRequest(
        ProjectLayout layout, Path jar, List<Path> classPath, Level level, PostgresSettings database, Effort effort) {
    public VerifyRequest {
        classPath = List.copyOf(classPath);
    }

    /** A request that tries what each build can afford. */
    public VerifyRequest(ProjectLayout layout, Path jar, List<Path> classPath, Level level, PostgresSettings database) {
        this(layout, jar, classPath, level, database, Effort.USUAL);
    }

    /** The same with so many rounds of each race; 0 for as many as each build can afford. */
    public VerifyRequest withRaces(int rounds) {
        return new VerifyRequest(
                layout, jar, classPath, level, database, new Effort(RaceEffort.rounds(rounds), effort.walks()));
    }

    /** The same with so many walks; 0 for as many as each build can afford. */
    public VerifyRequest withWalks(int walks) {
        return new VerifyRequest(
                layout, jar, classPath, level, database, new Effort(effort.races(), WalkEffort.walks(walks)));
    }
}
