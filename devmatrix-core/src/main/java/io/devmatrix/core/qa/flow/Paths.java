package io.devmatrix.core.qa.flow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paths such as {@code item.product.stock}. */
final class Paths {
    private Paths() {}

    /** The value at the end of the path; null when something on the way is. */
    static @Nullable Object value(String path, Map<String, ? extends @Nullable Object> names) {
        Object value = names;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> owner ? owner.get(name) : null;
        }
        return value;
    }

    /** The row whose field the path ends with. */
    static RowView owner(String path, Map<String, ? extends @Nullable Object> names) {
        int point = path.lastIndexOf('.');
        if (point > 0 && value(path.substring(0, point), names) instanceof RowView row) {
            return row;
        }
        throw new Unjudged("`" + path + "`, which is no field of a row");
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
