package io.devmatrix.core.migrate;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Two schemas do not agree in a fact.
 *
 * @param fact its name
 * @param left what holds on the one side; empty when there is no such fact
 * @param right what holds on the other side; empty when there is no such fact
 */
public record SchemaDifference(String fact, Optional<String> left, Optional<String> right) {
    /** All differences, sorted; of what is missing as a whole, the parts are not named. */
    public static List<SchemaDifference> between(
            SortedMap<SchemaFact, String> left, SortedMap<SchemaFact, String> right) {
        TreeSet<SchemaFact> all = new TreeSet<>(left.keySet());
        all.addAll(right.keySet());
        return all.stream()
                .filter(fact -> fact.within().isEmpty() || inBoth(SchemaFact.of(fact.within()), left, right))
                .map(fact -> new SchemaDifference(
                        fact.name(), Optional.ofNullable(left.get(fact)), Optional.ofNullable(right.get(fact))))
                .filter(difference -> !difference.left().equals(difference.right()))
                .toList();
    }

    private static boolean inBoth(
            SchemaFact fact, SortedMap<SchemaFact, String> left, SortedMap<SchemaFact, String> right) {
        return left.containsKey(fact) && right.containsKey(fact);
    }
}
