package io.devmatrix.core.promote.rule;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An enumerated fact that a rule may choose by. */
public sealed interface Feature {
    /** What a fact that is not there counts as. */
    String MISSING = "-";

    /** Its value among these facts, {@link #MISSING} when they do not have it. */
    String value(Facts facts);

    /** How hard it is to read; simpler ones are preferred. */
    int cost();

    /** A fact of the place itself, by its path. */
    record Value(String path) implements Feature {
        @Override
        public String value(Facts facts) {
            return facts.values().getOrDefault(path, MISSING);
        }

        @Override
        public int cost() {
            return 1;
        }
    }

    /** Whether any item of a collection has all of these values; with no condition, whether there is any item. */
    record Any(String collection, SortedMap<String, String> conditions) implements Feature {
        public Any {
            conditions = new TreeMap<>(conditions);
        }

        @Override
        public String value(Facts facts) {
            return String.valueOf(facts.trees(collection).stream().anyMatch(this::holds));
        }

        private boolean holds(FactTree item) {
            return conditions.entrySet().stream()
                    .allMatch(each -> each.getValue().equals(item.values().get(each.getKey())));
        }

        @Override
        public int cost() {
            return 2 + conditions.size();
        }
    }

    /** With one condition. */
    static Any any(String collection, Map<String, String> conditions) {
        return new Any(collection, new TreeMap<>(conditions));
    }
}
