package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Puts renames of constraints, indexes and sequences in an order in which each name is free when it is taken. */
final class RenameOrder {
    private RenameOrder() {}

    static List<SchemaChange> of(List<SchemaChange> changes) {
        List<SchemaChange> sequences =
                sorted(changes, SequenceChange.Rename.class, SequenceChange.Rename::from, SequenceChange.Rename::to);
        return sorted(sequences, RuleChange.Rename.class, RuleChange.Rename::from, RuleChange.Rename::name);
    }

    private static <T extends SchemaChange> List<SchemaChange> sorted(
            List<SchemaChange> changes, Class<T> type, Function<T, SqlName> from, Function<T, SqlName> to) {
        Map<SqlName, List<T>> byFormer = new HashMap<>();
        changes.stream().filter(type::isInstance).map(type::cast).forEach(each -> byFormer.computeIfAbsent(
                        from.apply(each), name -> new ArrayList<>())
                .add(each));
        List<SchemaChange> sorted = new ArrayList<>();
        Set<SchemaChange> placed = new HashSet<>();
        for (SchemaChange change : changes) {
            if (type.isInstance(change)) {
                place(type.cast(change), byFormer, to, placed, sorted);
            } else {
                sorted.add(change);
            }
        }
        return sorted;
    }

    /** Behind those that have its new name still. */
    private static <T extends SchemaChange> void place(
            T change,
            Map<SqlName, List<T>> byFormer,
            Function<T, SqlName> to,
            Set<SchemaChange> placed,
            List<SchemaChange> sorted) {
        if (placed.add(change)) {
            byFormer.getOrDefault(to.apply(change), List.of())
                    .forEach(other -> place(other, byFormer, to, placed, sorted));
            sorted.add(change);
        }
    }
}
