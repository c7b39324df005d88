package io.devmatrix.core;

import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.RegularFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one side of a comparison generates: texts by path, {@code java/}, {@code resources/} and {@code schema.sql}. */
record GeneratedTree(SortedMap<String, String> texts) {
    static final String SCHEMA = "schema.sql";

    static GeneratedTree empty() {
        return new GeneratedTree(new TreeMap<>());
    }

    /** Files in memory. */
    static GeneratedTree of(Collection<GeneratedFile> files, String schema) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(kind(file.root()) + file.path(), file.content()));
        texts.put(SCHEMA, schema);
        return new GeneratedTree(texts);
    }

    /** Files below a build directory. */
    static GeneratedTree read(Path build, String schema) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (GeneratedFile.Root root : GeneratedFile.Root.values()) {
            Path folder = build.resolve(root.folder());
            for (Path file : RegularFiles.below(folder)) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(kind(root) + path, Files.readString(file));
            }
        }
        texts.put(SCHEMA, schema);
        return new GeneratedTree(texts);
    }

    private static String kind(GeneratedFile.Root root) {
        return root == GeneratedFile.Root.SOURCES ? "java/" : "resources/";
    }

    /** The contract; empty without one. */
    String contract() {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/openapi.yaml"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var entry : texts.entrySet()) {
                Path file = folder.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
