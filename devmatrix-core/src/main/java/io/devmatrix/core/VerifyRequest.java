package io.devmatrix.core;

import io.devmatrix.core.database.PostgresSettings;
import io.devmatrix.core.qa.Level;
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
 */
public record VerifyRequest(
        ProjectLayout layout, Path jar, List<Path> classPath, Level level, PostgresSettings database) {
    public VerifyRequest {
        classPath = List.copyOf(classPath);
    }
}
