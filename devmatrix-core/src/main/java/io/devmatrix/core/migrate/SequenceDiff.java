package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Changes of the sequences. One that loses its column is gone with it. */
final class SequenceDiff {
    private final SchemaSnapshot left;
    private final SchemaSnapshot right;

    SequenceDiff(SchemaSnapshot left, SchemaSnapshot right) {
        this.left = left;
        this.right = right;
    }

    Stream<SchemaChange> changes() {
        SortedMap<SqlName, Sequence> before = byName(left);
        SortedMap<SqlName, Sequence> wanted = byName(right);
        Stream<SchemaChange> others = wanted.values().stream().flatMap(sequence -> {
            Sequence old = before.get(sequence.name());
            return old == null || !keepsColumn(old) ? created(sequence) : changed(old, sequence);
        });
        Stream<SchemaChange> dropped = before.values().stream()
                .filter(sequence -> !wanted.containsKey(sequence.name()) && keepsColumn(sequence))
                .map(sequence -> new SequenceChange.Drop(sequence.table(), sequence.name()));
        return Stream.concat(others, dropped);
    }

    private Stream<SchemaChange> created(Sequence sequence) {
        boolean isThere = left.table(sequence.table())
                .flatMap(table -> table.column(sequence.column()))
                .isPresent();
        return Stream.of(new SequenceChange.Create(sequence, isThere), new SequenceChange.Own(sequence));
    }

    private static Stream<SchemaChange> changed(Sequence old, Sequence wanted) {
        return old.type().equals(wanted.type()) ? Stream.empty() : Stream.of(new SequenceChange.ChangeType(wanted));
    }

    private boolean keepsColumn(Sequence sequence) {
        return right.table(sequence.table())
                .flatMap(table -> table.column(sequence.column()))
                .isPresent();
    }

    private static SortedMap<SqlName, Sequence> byName(SchemaSnapshot schema) {
        SortedMap<SqlName, Sequence> sequences = new TreeMap<>();
        schema.sequences().forEach(sequence -> sequences.put(sequence.name(), sequence));
        return sequences;
    }
}
