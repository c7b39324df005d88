package io.devmatrix.core.diff;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Walks two maps side by side, in the order of their keys. */
final class Keys {
    private Keys() {}

    /** Hands each value to the first, second or third, as its key is only on the left, only on the right, or on both sides. */
    static <T> void walk(
            Map<String, T> left, Map<String, T> right, Consumer<T> gone, Consumer<T> added, BiConsumer<T, T> kept) {
        Set<String> keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        for (String key : keys) {
            if (!right.containsKey(key)) {
                gone.accept(left.get(key));
            } else if (!left.containsKey(key)) {
                added.accept(right.get(key));
            } else {
                kept.accept(left.get(key), right.get(key));
            }
        }
    }

    /** The members of an object. */
    static Map<String, Member> members(JsonNode object) {
        Map<String, Member> members = new TreeMap<>();
        object.forEachEntry((name, value) -> members.put(name, new Member(name, value)));
        return members;
    }

    /** A member of an object. */
    record Member(String name, JsonNode value) {}
}
