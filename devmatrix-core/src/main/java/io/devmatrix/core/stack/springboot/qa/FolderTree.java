package io.devmatrix.core.stack.springboot.qa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all below it. */
final class FolderTree {
    private FolderTree() {}

    /** Removes it; nothing happens when it is not there. Links are removed, not followed. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(root)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** Removes what lies in the folder under a name with that end: what killed builds have left. */
    static void deleteBelow(Path folder, String suffix) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(path -> path.toString().endsWith(suffix)).toList();
        }
        for (Path path : left) {
            delete(path);
        }
    }
}
