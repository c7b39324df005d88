package io.devmatrix.core.slot.judge;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the compiler made.
 *
 * @param classes binary name to bytes; none when there is an error
 * @param errors in the order of the compiler
 */
record Compiled(SortedMap<String, byte[]> classes, List<Error> errors) {
    Compiled {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        errors = List.copyOf(errors);
    }

    /**
     * An error of the compiler.
     *
     * @param path of the source
     * @param message first line of the compiler's own words
     */
    record Error(String path, int line, int column, String message) {}
}
