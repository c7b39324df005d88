package io.devmatrix.core.load;

import io.devmatrix.core.ir.Assignment;
import java.util.List;

/** Reads objects of paths and their values. */
final class Assignments {
    private Assignments() {}

    static List<Assignment> read(Fields fields, String word) {
        return fields.entries(word).stream()
                .map(value -> new Assignment(value.key(), value.expression()))
                .toList();
    }
}
