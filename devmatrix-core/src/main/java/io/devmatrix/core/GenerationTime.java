package io.devmatrix.core;

import io.devmatrix.core.output.JsonDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How long the last generation took that made files: below the build directory, for it differs from run to run. */
final class GenerationTime {
    private static final String MILLIS = "millis";

    private GenerationTime() {}

    private static Path file(ProjectLayout layout) {
        return layout.work().resolve("generation.json");
    }

    static void write(ProjectLayout layout, Duration time) {
        try {
            Files.createDirectories(layout.work());
            Files.writeString(file(layout), JsonDocument.of(JsonDocument.object(MILLIS, time.toMillis())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when nothing was generated, or somebody wrote over it. */
    static Optional<Duration> read(ProjectLayout layout) {
        return WorkFile.read(file(layout))
                .flatMap(record -> WorkFile.number(record, MILLIS))
                .map(Duration::ofMillis);
    }
}
