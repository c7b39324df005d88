package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.output.RegularFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/** Whether the packaged artifact was made before the sources it is judged for. */
final class StaleArtifact {
    private StaleArtifact() {}

    /** An error naming the first source file that is newer than the artifact; none when all are older. */
    static Findings of(ProjectLayout layout, Path jar) {
        try {
            FileTime packaged = Files.getLastModifiedTime(jar);
            for (Path file : sources(layout)) {
                if (Files.getLastModifiedTime(file).compareTo(packaged) > 0) {
                    return finding(layout.base().relativize(file).toString().replace('\\', '/'), jar);
                }
            }
            return Findings.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(ProjectLayout layout) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : layout.sources()) {
            files.addAll(RegularFiles.below(root));
        }
        files.addAll(RegularFiles.below(layout.base().resolve("src/main/resources")));
        return files;
    }

    private static Findings finding(String file, Path jar) {
        return Findings.of(List.of(Finding.error(
                "JUDGE-001",
                Location.of(file),
                "This file was changed after `" + jar.getFileName() + "` was packaged",
                "Run `mvn verify`, so that the judge sees what is in the sources")));
    }
}
