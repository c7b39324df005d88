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
 * @param opened name of a row whose attributes and relations are written bare too; empty when there is none
 */
public record Scope(Optional<String> self, Map<String, ValueType> names, Optional<String> opened) {
    /** No name at all. */
    public static final Scope EMPTY = new Scope(Optional.empty(), Map.of(), Optional.empty());

    public Scope {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The attributes and relations of one row, and nothing else. */
    public static Scope row(String entity) {
        return new Scope(Optional.of(entity), Map.of(), Optional.empty());
    }

    /** These names and one more. */
    public Scope with(String name, ValueType type) {
        Map<String, ValueType> more = new LinkedHashMap<>(names);
        more.put(name, type);
        return new Scope(self, more, opened);
    }

    /** These names, and those of the row of that name bare. */
    Scope opening(String name) {
        return new Scope(self, names, Optional.of(name));
    }

    /** The type of the row whose attributes are written bare. */
    Optional<ValueType> bare() {
        return opened.map(names::get).or(() -> self.map(entity -> new ValueType.Row(entity, false)));
    }

    /** These names and {@code now}, the time of the transaction. */
    public Scope withNow() {
        return with("now", ValueType.INSTANT);
    }
}
