package io.devmatrix.core.migrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes several files as one: all texts lie beside their targets before the first target is replaced. */
final class StagedFiles {
    private final Map<Path, String> texts = new LinkedHashMap<>();

    StagedFiles add(Path target, String text) {
        texts.put(target, text);
        return this;
    }

    void write() {
        try {
            Map<Path, Path> staged = stage();
            for (Map.Entry<Path, Path> file : staged.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Path, Path> stage() throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> file : texts.entrySet()) {
                Files.createDirectories(file.getKey().getParent());
                Path beside = file.getKey().resolveSibling("." + file.getKey().getFileName() + ".new");
                staged.put(file.getKey(), beside);
                Files.write(beside, file.getValue().getBytes(StandardCharsets.UTF_8));
                if (Files.isDirectory(file.getKey())) {
                    throw new IOException("`" + file.getKey() + "` is a folder");
                }
            }
            return staged;
        } catch (IOException e) {
            for (Path beside : staged.values()) {
                Files.deleteIfExists(beside);
            }
            throw e;
        }
    }
}
