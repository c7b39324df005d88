package io.devmatrix.core.migrate;

import io.devmatrix.core.finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where migrations, their snapshots and their seals lie. Scripts with other versions than {@code n} and {@code n.1} are a person's own. */
final class MigrationFiles {
    private static final Pattern SCRIPT = Pattern.compile("V([1-9]\\d{0,5})(?:\\.1)?__.*\\.sql(?:\\.conf)?");
    private static final Pattern SNAPSHOT = Pattern.compile("V([1-9]\\d{0,5})\\.json");

    private final MigrationFolders folders;

    MigrationFiles(MigrationFolders folders) {
        this.folders = folders;
    }

    Path script(String name) {
        return folders.migrations().resolve(name);
    }

    Path snapshot(int version) {
        return folders.snapshots().resolve("V" + version + ".json");
    }

    /** The script or the snapshot of that name. */
    Path sealed(String name) {
        return SNAPSHOT.matcher(name).matches() ? folders.snapshots().resolve(name) : script(name);
    }

    Path lock() {
        return folders.lock();
    }

    Path seals() {
        return lock().resolve(MigrationSeals.FILE);
    }

    /** Versions of which there is a script or a snapshot. */
    SortedSet<Integer> versions() {
        SortedSet<Integer> versions = new TreeSet<>();
        names(folders.migrations()).forEach(name -> version(SCRIPT, name).ifPresent(versions::add));
        names(folders.snapshots()).forEach(name -> version(SNAPSHOT, name).ifPresent(versions::add));
        return versions;
    }

    /** Names of the scripts of one version and of what belongs to them, sorted. */
    List<String> scripts(int version) {
        return names(folders.migrations()).stream()
                .filter(name -> version(SCRIPT, name).equals(Optional.of(version)))
                .toList();
    }

    /** Names of all files beside the migrations, sorted. */
    List<String> scriptNames() {
        return names(folders.migrations());
    }

    /** The text of the file with {@code \n} as line end; empty when there is none. */
    static Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as a place, relative to the project. */
    Location place(Path file) {
        return Location.of(folders.base().relativize(file).toString().replace('\\', '/'));
    }

    private static Optional<Integer> version(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
