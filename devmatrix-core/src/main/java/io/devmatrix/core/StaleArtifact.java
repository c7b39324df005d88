package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.output.RegularFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Whether the packaged artifact holds other classes than those that were compiled last. */
final class StaleArtifact {
    private final Path jar;
    private final Path classes;

    private StaleArtifact(Path jar, Path classes) {
        this.jar = jar;
        this.classes = classes;
    }

    /**
     * An error naming the first file that differs; none when all are packaged as they are.
     *
     * @param classes folder of compiled classes and copied resources
     */
    static Findings of(ProjectLayout layout, Path jar, Path classes) {
        try {
            return new StaleArtifact(jar, classes)
                    .first()
                    .map(file ->
                            finding(layout.base().relativize(file).toString().replace('\\', '/'), jar))
                    .orElse(Findings.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A build may leave resources out of the artifact, never classes. */
    private Optional<Path> first() throws IOException {
        Map<String, Long> packaged = packaged();
        for (Path file : RegularFiles.below(classes)) {
            String name = classes.relativize(file).toString().replace('\\', '/');
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            boolean expected = packaged.containsKey(name) || name.endsWith(".class");
            if (expected && !Long.valueOf(sum.getValue()).equals(packaged.get(name))) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Checksums by path below the folder of the classes, wherever in the artifact that folder is. */
    private Map<String, Long> packaged() throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .forEach(entry ->
                            sums.put(entry.getName().replaceFirst("^[A-Z]+-INF/classes/", ""), entry.getCrc()));
        }
        return sums;
    }

    private static Findings finding(String file, Path jar) {
        return Findings.of(List.of(Finding.error(
                "JUDGE-001",
                Location.of(file),
                "This file is not in `" + jar.getFileName() + "` as it is here",
                "Run `mvn verify`, so that the judge sees what was compiled last")));
    }
}
