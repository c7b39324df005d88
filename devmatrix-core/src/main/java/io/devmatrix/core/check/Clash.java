package io.devmatrix.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two things that want the same key.
 *
 * @param key what both want
 * @param first the one that comes first in the model
 * @param second one that comes later
 */
record Clash<T>(String key, T first, T second) {
    /** Each thing whose key an earlier one has, with that one. */
    static <T> Stream<Clash<T>> find(Stream<? extends T> things, Function<? super T, String> key) {
        Map<String, T> seen = new LinkedHashMap<>();
        List<Clash<T>> clashes = new ArrayList<>();
        things.forEach(thing -> {
            String wanted = key.apply(thing);
            T first = seen.putIfAbsent(wanted, thing);
            if (first != null) {
                clashes.add(new Clash<>(wanted, first, thing));
            }
        });
        return clashes.stream();
    }
}
