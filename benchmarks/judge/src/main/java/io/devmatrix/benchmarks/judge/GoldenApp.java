package io.devmatrix.benchmarks.judge;

import io.devmatrix.core.ProjectLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A service that Maven has built: its files, its jar, and where each file goes in the jar. */
final class GoldenApp {
    private static final String SOURCES = "target/generated-sources/devmatrix";
    private static final List<String> RESOURCES =
            List.of("target/generated-resources/devmatrix/", "src/main/resources/");
    private static final List<String> HAND_WRITTEN = List.of("src/main/java");

    private final Path folder;

    GoldenApp(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** All below the folder, sorted by name. */
    static List<GoldenApp> below(Path folder) {
        return listed(folder).stream()
                .filter(Files::isDirectory)
                .map(GoldenApp::new)
                .toList();
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    ProjectLayout layout() {
        return new ProjectLayout(
                folder,
                folder.resolve("target"),
                HAND_WRITTEN.stream().map(folder::resolve).toList());
    }

    /** The repackaged jar. */
    Path jar() {
        return listed(folder.resolve("target")).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("`" + name() + "` is not packaged"));
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Texts of what faults are planted in, by path relative to the project. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>(sources());
        RESOURCES.forEach(root -> texts.putAll(below(root)));
        return texts;
    }

    /** Texts of the Java sources, generated and hand-written. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>(below(SOURCES));
        HAND_WRITTEN.forEach(root -> sources.putAll(below(root)));
        return sources;
    }

    static boolean isJava(String path) {
        return path.endsWith(".java");
    }

    static boolean isMigration(String path) {
        return path.endsWith(".sql");
    }

    /** Where a resource is on the class path; empty for a source. */
    static Optional<String> onClassPath(String path) {
        return RESOURCES.stream()
                .filter(path::startsWith)
                .map(root -> path.substring(root.length()))
                .findFirst();
    }

    private Map<String, String> below(String root) {
        Map<String, String> texts = new TreeMap<>();
        Path start = folder.resolve(root);
        try (Stream<Path> files = Files.isDirectory(start) ? Files.walk(start) : Stream.empty()) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
