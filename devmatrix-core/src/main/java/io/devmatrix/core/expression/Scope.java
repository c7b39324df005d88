package io.devmatrix.core.expression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names an expression may use.
 *
 * @param self entity whose attributes and relations are written bare; empty when there is none
 * @param names further names such as {@code old}, {@code input}, {@code before}, {@code result}, {@code principal}, {@code now};
 *     they go before bare attributes
 */
public record Scope(Optional<String> self, Map<String, ValueType> names) {
    /** No name at all. */
    public static final Scope EMPTY = new Scope(Optional.empty(), Map.of());

    public Scope {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The attributes and relations of one row, and nothing else. */
    public static Scope row(String entity) {
        return new Scope(Optional.of(entity), Map.of());
    }

    /** These names and one more. */
    public Scope with(String name, ValueType type) {
        Map<String, ValueType> more = new LinkedHashMap<>(names);
        more.put(name, type);
        return new Scope(self, more);
    }

    /** These names and {@code now}, the time of the transaction. */
    public Scope withNow() {
        return with("now", ValueType.INSTANT);
    }
}
