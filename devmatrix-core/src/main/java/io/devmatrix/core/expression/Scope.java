package io.devmatrix.core.expression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names an expression may use.
 *
 * @param self entity whose attributes and relations are written bare; empty when there is none
 * @param names further names such as {@code old}, {@code input}, {@code before}, {@code result}, {@code principal}, {@code now};
 *     they go before bare attributes
 * @param opened name of a row whose attributes and relations are written bare too; empty when there is none
 * @param present keys of what is not null here, because a condition before has asked
 */
public record Scope(
        Optional<String> self, Map<String, ValueType> names, Optional<String> opened, SortedSet<String> present) {
    /** No name at all. */
    public static final Scope EMPTY = of(Optional.empty(), Map.of());

    public Scope {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        present = Collections.unmodifiableSortedSet(new TreeSet<>(present));
    }

    /** Those names; nothing is known of what may be null. */
    static Scope of(Optional<String> self, Map<String, ValueType> names) {
        return new Scope(self, names, Optional.empty(), Collections.emptySortedSet());
    }

    /** The attributes and relations of one row, and nothing else. */
    public static Scope row(String entity) {
        return of(Optional.of(entity), Map.of());
    }

    /** These names and one more. */
    public Scope with(String name, ValueType type) {
        Map<String, ValueType> more = new LinkedHashMap<>(names);
        more.put(name, type);
        return new Scope(self, more, opened, present);
    }

    /** These names, and those of the row of that name bare. */
    Scope opening(String name) {
        return new Scope(self, names, Optional.of(name), present);
    }

    /** These names, where no more than that is known to be there. */
    Scope knowing(SortedSet<String> present) {
        return new Scope(self, names, opened, present);
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
