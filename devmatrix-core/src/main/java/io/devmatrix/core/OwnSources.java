package io.devmatrix.core;

import io.devmatrix.core.output.RegularFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The files that a project has written itself: classes that stand in for generated ones, and fills. */
final class OwnSources {
    private OwnSources() {}

    /** Their paths below their roots, with {@code /}, sorted. */
    static Set<String> of(ProjectLayout layout) {
        Set<String> paths = new TreeSet<>();
        try {
            for (Path root : layout.sources()) {
                RegularFiles.below(root)
                        .forEach(file ->
                                paths.add(root.relativize(file).toString().replace('\\', '/')));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }
}
