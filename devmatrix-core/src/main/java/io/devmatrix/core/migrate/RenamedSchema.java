package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An older schema under the names of a newer one, as far as former names are declared and both sides fit. */
final class RenamedSchema {
    private final SchemaSnapshot old;
    private final SchemaSnapshot wanted;
    private final SortedMap<SqlName, SqlName> tables = new TreeMap<>();
    private final SortedMap<SqlName, SortedMap<SqlName, SqlName>> columns = new TreeMap<>();
    private final SortedMap<SqlName, SqlName> sequences = new TreeMap<>();
    private final List<SchemaChange> changes = new ArrayList<>();

    private RenamedSchema(SchemaSnapshot old, SchemaSnapshot wanted) {
        this.old = old;
        this.wanted = wanted;
    }

    static RenamedSchema of(SchemaSnapshot old, SchemaSnapshot wanted, Renames declared) {
        RenamedSchema renamed = new RenamedSchema(old, wanted);
        renamed.tables(declared.tables());
        declared.columnsByTable().forEach(renamed::columns);
        old.sequences().forEach(renamed::sequence);
        return renamed;
    }

    /** The older schema with names of tables, columns and sequences as they are afterwards, those of constraints as they were. */
    SchemaSnapshot schema() {
        return new SchemaSnapshot(
                old.sequences().stream().map(this::renamed).toList(),
                old.tables().stream().map(this::renamed).toList());
    }

    /** The newer schema. */
    SchemaSnapshot wanted() {
        return wanted;
    }

    List<SchemaChange> changes() {
        return List.copyOf(changes);
    }

    /** The name of the table before. */
    SqlName before(SqlName table) {
        return tables.entrySet().stream()
                .filter(entry -> entry.getValue().equals(table))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(table);
    }

    /** The name of the column before. */
    SqlName before(SqlName table, SqlName column) {
        return columnsOf(before(table)).entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(column);
    }

    private void tables(SortedMap<SqlName, SqlName> declared) {
        new FormerNames<>(declared).from(names(old), names(wanted)).forEach((former, now) -> {
            tables.put(former, now);
            changes.add(new TableChange.Rename(former, now));
        });
    }

    private static Set<SqlName> names(SchemaSnapshot schema) {
        return schema.tables().stream().map(Table::name).collect(Collectors.toSet());
    }

    private void columns(SqlName table, Map<SqlName, SqlName> declared) {
        SqlName before = before(table);
        Optional<Table> left = old.table(before);
        Optional<Table> right = wanted.table(table);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        new FormerNames<>(declared).from(names(left.get()), names(right.get())).forEach((former, now) -> {
            columns.computeIfAbsent(before, name -> new TreeMap<>()).put(former, now);
            changes.add(new ColumnChange.Rename(table, former, now));
        });
    }

    private static Set<SqlName> names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toSet());
    }

    private void sequence(Sequence sequence) {
        Sequence moved = renamed(sequence);
        wanted.sequences().stream()
                .filter(other -> other.table().equals(moved.table())
                        && other.column().equals(moved.column())
                        && !other.name().equals(moved.name()))
                .forEach(other -> {
                    sequences.put(sequence.name(), other.name());
                    changes.add(new SequenceChange.Rename(other.table(), sequence.name(), other.name()));
                });
    }

    private SortedMap<SqlName, SqlName> columnsOf(SqlName oldTable) {
        return columns.getOrDefault(oldTable, new TreeMap<>());
    }

    private SqlName now(SqlName oldTable) {
        return tables.getOrDefault(oldTable, oldTable);
    }

    private Sequence renamed(Sequence sequence) {
        SqlName column = columnsOf(sequence.table()).getOrDefault(sequence.column(), sequence.column());
        return new Sequence(
                sequences.getOrDefault(sequence.name(), sequence.name()),
                sequence.type(),
                now(sequence.table()),
                column);
    }

    private Table renamed(Table table) {
        return new TableRenaming(now(table.name()), columnsOf(table.name()), sequences).of(table, this::renamed);
    }

    private ForeignKey renamed(ForeignKey key) {
        SqlName column = columnsOf(key.target()).getOrDefault(key.targetColumn(), key.targetColumn());
        return new ForeignKey(key.name(), key.column(), now(key.target()), column, key.onDelete());
    }
}
