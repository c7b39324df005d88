package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Expected results kept as files. {@code -Dgolden.update=true} rewrites those that differ. */
public final class Golden {
    private Golden() {}

    /** Compares the text with the file, or rewrites the file. */
    public static void check(Path file, String actual) {
        if (Boolean.getBoolean("golden.update")) {
            write(file, actual);
        }
        assertThat(file)
                .as("run with -Dgolden.update=true and review what changes")
                .exists();
        assertThat(read(file)).isEqualTo(actual);
    }

    /** Compares the text with a file in {@code src/test/resources/golden}, or rewrites the file. */
    public static void assertHolds(String file, String actual) {
        check(Path.of("src/test/resources/golden").resolve(file), actual);
    }

    /** Compares the folder with the texts by path: none may differ, be missing or be too many; or rewrites the folder. */
    public static void checkFolder(Path folder, Map<String, String> actual) {
        if (Boolean.getBoolean("golden.update")) {
            paths(folder).stream().filter(path -> !actual.containsKey(path)).forEach(path -> delete(folder, path));
            actual.forEach((path, text) -> write(folder.resolve(path), text));
        }
        requireSame(folder, actual);
    }

    /** Fails for each file of the folder that differs from the texts, is missing or is too many. */
    static void requireSame(Path folder, Map<String, String> actual) {
        assertThat(paths(folder))
                .as("run with -Dgolden.update=true and review what changes")
                .containsExactlyElementsOf(actual.keySet().stream().sorted().toList());
        actual.forEach(
                (path, text) -> assertThat(read(folder.resolve(path))).as(path).isEqualTo(text));
    }

    private static List<String> paths(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder, String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names, without extension, of the folder's files with the extension, sorted. */
    public static List<String> names(Path folder, String extension) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text of the file with {@code \n} as line end. */
    public static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !read(file).equals(text)) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
