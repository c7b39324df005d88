package io.devmatrix.core.promote.fill;

import io.devmatrix.core.slot.contract.Shape;
import java.util.Locale;

/** One word for what a value is. */
final class ShapeKind {
    private ShapeKind() {}

    /** {@code decimal}, {@code string} ..., {@code enum}, {@code row}, {@code list}. */
    static String of(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind().name().toLowerCase(Locale.ROOT);
        } else if (shape instanceof Shape.Choice) {
            return "enum";
        }
        return shape instanceof Shape.Many ? "list" : "row";
    }
}
