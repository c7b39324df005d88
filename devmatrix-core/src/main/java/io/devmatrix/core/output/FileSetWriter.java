package io.devmatrix.core.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The only writer of generated files: makes the roots under the build directory hold exactly the given set.
 * What is equal stays untouched; what is new is staged beside the roots first, so that a full disk or an
 * unwritable folder is met before anything is replaced.
 */
public final class FileSetWriter {
    private final Path buildDirectory;

    /** Writes below that directory and nowhere else. */
    public FileSetWriter(Path buildDirectory) {
        this.buildDirectory = buildDirectory;
    }

    /** What a write did. */
    public record Result(int written, int unchanged, int pruned) {}

    /** Makes the roots hold the set. */
    public Result write(FileSet set) {
        try {
            return swap(set);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result swap(FileSet set) throws IOException {
        Path staging = buildDirectory.resolve("devmatrix/staging");
        deleteTree(staging);
        List<GeneratedFile> changed = stage(set, staging);
        makeFolders(buildDirectory, changed);
        for (GeneratedFile file : changed) {
            Files.move(staging.resolve(file.fullPath()), target(file), StandardCopyOption.ATOMIC_MOVE);
        }
        deleteTree(staging);
        return new Result(changed.size(), set.files().size() - changed.size(), prune(set));
    }

    /** Writes what is not on disk as it should be; returns that. */
    private List<GeneratedFile> stage(FileSet set, Path staging) throws IOException {
        List<GeneratedFile> changed = new ArrayList<>();
        for (GeneratedFile file : set.files()) {
            if (!holds(target(file), bytes(file))) {
                changed.add(file);
            }
        }
        makeFolders(staging, changed);
        for (GeneratedFile file : changed) {
            Files.write(staging.resolve(file.fullPath()), bytes(file));
        }
        return changed;
    }

    /** Makes each folder once: asking for one that is there already costs more than writing a file. */
    private static void makeFolders(Path root, List<GeneratedFile> files) throws IOException {
        Set<String> folders = new TreeSet<>();
        files.forEach(file -> folders.add(file.parent()));
        for (String folder : folders) {
            Files.createDirectories(root.resolve(folder));
        }
    }

    private static byte[] bytes(GeneratedFile file) {
        return file.content().getBytes(StandardCharsets.UTF_8);
    }

    private Path target(GeneratedFile file) {
        return buildDirectory.resolve(file.fullPath());
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        // not by Files, which makes an exception of each file that is not there
        return file.toFile().length() == content.length
                && Files.isRegularFile(file)
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private int prune(FileSet set) throws IOException {
        Set<Path> wanted = set.files().stream().map(this::target).collect(Collectors.toSet());
        int pruned = 0;
        for (GeneratedFile.Root root : GeneratedFile.Root.values()) {
            pruned += pruneBelow(buildDirectory.resolve(root.folder()), wanted);
        }
        return pruned;
    }

    private static int pruneBelow(Path root, Set<Path> wanted) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        int[] pruned = {0};
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!wanted.contains(file)) {
                    Files.delete(file);
                    pruned[0]++;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (!folder.equals(root) && isEmpty(folder)) {
                    Files.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return pruned[0];
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void deleteTree(Path root) throws IOException {
        pruneBelow(root, Set.of());
        Files.deleteIfExists(root);
    }
}
