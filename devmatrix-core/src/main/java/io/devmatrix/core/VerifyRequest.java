package io.devmatrix.core;

import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.http.RaceEffort;
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
 * @param races how hard requests at once are tried
 */
public record VerifyRequest(
        ProjectLayout layout,
        Path jar,
        List<Path> classPath,
        Level level,
        PostgresSettings database,
        RaceEffort races) {
    public VerifyRequest {
        classPath = List.copyOf(classPath);
    }

    /** A request that tries races as each build can afford. */
    public VerifyRequest(ProjectLayout layout, Path jar, List<Path> classPath, Level level, PostgresSettings database) {
        this(layout, jar, classPath, level, database, RaceEffort.USUAL);
    }

    /** The same with so many rounds of each race; 0 for as many as each build can afford. */
    public VerifyRequest withRaces(int rounds) {
        return new VerifyRequest(layout, jar, classPath, level, database, RaceEffort.rounds(rounds));
    }
}
