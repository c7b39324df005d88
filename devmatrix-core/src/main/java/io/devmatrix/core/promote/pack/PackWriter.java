package io.devmatrix.core.promote.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the rules of a pack below the resources of its project: a file a rule, and an index with the seal of each. Name and
 * version are not written: they are the project's, and its build puts them beside.
 */
public final class PackWriter {
    private PackWriter() {}

    /** Replaces the rules that are there; the same pack gives the same bytes. */
    public static void write(Path resources, PatternPack pack) {
        Path folder = resources.resolve(PackFolder.PLACE);
        SortedMap<String, String> texts = new TreeMap<>();
        pack.rules().forEach(rule -> texts.put(PackedRuleFile.name(rule.id()), PackedRuleFile.write(rule)));
        try {
            Files.createDirectories(folder);
            for (var file : texts.entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
            // between two indexes there is never one whose files are gone
            write(folder.resolve(PackIndex.FILE), PackIndex.of(texts).write());
            removeOthers(folder, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void removeOthers(Path folder, SortedMap<String, String> texts) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (PackIndex.isRule(name) && !texts.containsKey(name)) {
                    Files.delete(file);
                }
            }
        }
    }
}
