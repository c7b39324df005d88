package io.devmatrix.core.migrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes and removes several files as one: each lies beside its target before the first is replaced, and a failure takes all back. */
final class StagedFiles {
    private final List<Staged> files = new ArrayList<>();
    private final List<Path> obsolete = new ArrayList<>();

    private record Staged(Path target, byte[] content) {
        Path beside() {
            return target.resolveSibling("." + target.getFileName() + ".new");
        }
    }

    /** What lay at a target before. */
    private record Replaced(Path target, Optional<byte[]> content) {
        void restore() throws IOException {
            if (content.isPresent()) {
                Files.write(target, content.get());
            } else {
                Files.deleteIfExists(target);
            }
        }
    }

    StagedFiles add(Path target, String text) {
        files.add(new Staged(target, text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Removes the file, if there is one. */
    StagedFiles remove(Path target) {
        obsolete.add(target);
        return this;
    }

    /** The targets to be written. */
    List<Path> targets() {
        return files.stream().map(Staged::target).toList();
    }

    void write() {
        List<Replaced> replaced = new ArrayList<>();
        try {
            for (Staged file : files) {
                Files.createDirectories(file.target().getParent());
                Files.write(file.beside(), file.content());
            }
            for (Path target : obsolete) {
                replaced.add(new Replaced(target, content(target)));
                Files.deleteIfExists(target);
            }
            for (Staged file : files) {
                Optional<byte[]> before = content(file.target());
                Files.move(file.beside(), file.target(), StandardCopyOption.REPLACE_EXISTING);
                replaced.add(new Replaced(file.target(), before));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(takenBack(replaced, e));
        }
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private IOException takenBack(List<Replaced> replaced, IOException failure) {
        try {
            for (Replaced file : replaced) {
                file.restore();
            }
            for (Staged file : files) {
                Files.deleteIfExists(file.beside());
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
