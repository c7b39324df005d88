package io.devmatrix.core.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Comparisons by the published table: decimals by value, rows by id, null equal to null only. */
final class Comparing {
    private Comparing() {}

    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return left instanceof Map<?, ?> a && right instanceof Map<?, ?> b
                ? Objects.equals(a.get("id"), b.get("id"))
                : Objects.equals(left, right);
    }

    static boolean ordered(Operator operator, Object left, Object right) {
        return operator.holds(compare(left, right));
    }

    @SuppressWarnings("unchecked") // the checker has seen to it that both are of one ordered type
    static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }

    /** The first in order, or the last with sign -1; null when there is none. */
    static @Nullable Object least(List<? extends @Nullable Object> values, int sign) {
        Object found = null;
        for (Object value : values) {
            Object present = Objects.requireNonNull(value);
            found = found == null || sign * compare(present, found) < 0 ? present : found;
        }
        return found;
    }
}
