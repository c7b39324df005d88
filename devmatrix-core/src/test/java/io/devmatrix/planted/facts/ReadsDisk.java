package io.devmatrix.planted.facts;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file where text is made. */
final class ReadsDisk {
    private ReadsDisk() {}

    static boolean isThere() {
        return Files.exists(Path.of("there"));
    }
}
