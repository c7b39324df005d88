package io.devmatrix.core;

import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.RegularFiles;
import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.lock.DisabledRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Remembers from what the last generation was made and how its files looked, so that a run with nothing changed costs
 * a look at each file's size and time and no more.
 */
final class GenerationState {
    private final Path file;
    private final Path build;

    GenerationState(ProjectLayout layout) {
        this.file = layout.work().resolve("generate.state");
        this.build = layout.build();
    }

    /** Whether the last generation was made from the same inputs and what it made looks as it left it, with nothing added. */
    boolean isCurrent(String fingerprint) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return !lines.isEmpty()
                    && lines.get(0).equals(fingerprint)
                    && lines.subList(1, lines.size()).equals(looks());
        } catch (IOException e) {
            return false;
        }
    }

    /** How many files the last generation made. */
    int size() {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called before files are replaced: a run that is cut off leaves no state behind. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers what lies below the generated roots now. */
    void remember(String fingerprint) {
        List<String> lines = new ArrayList<>(List.of(fingerprint));
        try {
            lines.addAll(looks());
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> looks() throws IOException {
        List<String> looks = new ArrayList<>();
        for (GeneratedFile.Root root : GeneratedFile.Root.values()) {
            Path folder = build.resolve(root.folder());
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                        looks.add(
                                build.relativize(path) + " " + attributes.size() + " " + attributes.lastModifiedTime());
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        Collections.sort(looks);
        return looks;
    }

    /**
     * Digest of all that decides what is generated: version and jars, packs and rules that are disabled, model files, names of hand-written
     * classes.
     */
    static String fingerprint(String version, ClassLoader loader, ProjectLayout layout) {
        StringBuilder text = new StringBuilder(version).append('\n');
        try {
            for (Path jar : jars(loader)) {
                text.append(jar).append(' ').append(Files.size(jar)).append(' ');
                text.append(Files.getLastModifiedTime(jar)).append('\n');
            }
            for (Path index : packs(loader)) {
                text.append(index).append(' ').append(Sha256.of(Files.readAllBytes(index)));
                text.append('\n');
            }
            Path disabled = layout.base().resolve(DisabledRules.FILE);
            if (Files.isRegularFile(disabled)) {
                text.append(Sha256.of(Files.readAllBytes(disabled))).append('\n');
            }
            for (Path model : RegularFiles.below(layout.model())) {
                text.append(layout.model().relativize(model)).append(' ');
                text.append(Sha256.of(Files.readAllBytes(model))).append('\n');
            }
            for (Path root : layout.sources()) {
                RegularFiles.below(root)
                        .forEach(source -> text.append(root.relativize(source)).append('\n'));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(text.toString());
    }

    /** Indexes of packs that are no jars yet, as in a build of many modules; they hold the seals of all files. */
    private static List<Path> packs(ClassLoader loader) {
        return Packs.indexes(loader).stream()
                .filter(url -> url.getProtocol().equals("file"))
                .map(url -> Path.of(URI.create(url.toString())))
                .toList();
    }

    /** The jars that generate: a snapshot or a pack among them may change while the version stays. */
    private static List<Path> jars(ClassLoader loader) {
        return loader instanceof URLClassLoader jars
                ? Stream.of(jars.getURLs())
                        .filter(url -> url.getProtocol().equals("file"))
                        .map(url -> Path.of(URI.create(url.toString())))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList()
                : List.of();
    }
}
