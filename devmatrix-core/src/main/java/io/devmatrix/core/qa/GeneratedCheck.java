package io.devmatrix.core.qa;

import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies below the generated roots is exactly what the model gives when it is generated again: nothing edited, missing or added. */
public final class GeneratedCheck implements QaCheck {
    private final Path buildDirectory;
    private final FileSet wanted;

    /** Compares the build directory with the set. */
    public GeneratedCheck(Path buildDirectory, FileSet wanted) {
        this.buildDirectory = buildDirectory;
        this.wanted = wanted;
    }

    @Override
    public String id() {
        return "generated";
    }

    @Override
    public Level level() {
        return Level.SOURCE;
    }

    @Override
    public Evidence check() {
        List<Observation> observations =
                new ArrayList<>(wanted.files().stream().map(this::observe).toList());
        Set<String> names = wanted.files().stream().map(GeneratedFile::fullPath).collect(Collectors.toSet());
        found().stream()
                .filter(path -> !names.contains(path))
                .map(path -> Observation.failed(path, "is not made from the model", "Run `mvn devmatrix:generate`."))
                .forEach(observations::add);
        return new Evidence(observations);
    }

    private Observation observe(GeneratedFile file) {
        Path path = buildDirectory.resolve(file.fullPath());
        try {
            if (!Files.isRegularFile(path)) {
                return Observation.failed(file.fullPath(), "is missing", "Run `mvn devmatrix:generate`.");
            }
            return Files.readString(path).equals(file.content())
                    ? Observation.held(file.fullPath())
                    : Observation.failed(
                            file.fullPath(), "was edited", "Change the model, then run `mvn devmatrix:generate`.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> found() {
        Set<String> found = new TreeSet<>();
        for (GeneratedFile.Root root : GeneratedFile.Root.values()) {
            Path folder = buildDirectory.resolve(root.folder());
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(Files::isRegularFile)
                            .map(file ->
                                    buildDirectory.relativize(file).toString().replace('\\', '/'))
                            .forEach(found::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }
}
