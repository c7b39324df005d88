package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What leads from one schema to another. Pure; the same for the same two schemas. */
public final class SchemaDiff {
    private final RenamedSchema renames;
    private final SchemaSnapshot left;
    private final SchemaSnapshot right;
    private final MigrationIntent intent;
    private final StaleValues stale;

    private SchemaDiff(SchemaSnapshot old, SchemaSnapshot wanted, MigrationIntent intent) {
        this.renames = RenamedSchema.of(old, wanted, intent.renames());
        this.left = renames.schema();
        this.right = wanted;
        this.intent = intent;
        this.stale = new StaleValues(renames, wanted, intent);
    }

    /** The changes, in an order that is for people; statements have their stage. */
    public static List<SchemaChange> between(SchemaSnapshot old, SchemaSnapshot wanted, MigrationIntent intent) {
        return new SchemaDiff(old, wanted, intent).changes();
    }

    private List<SchemaChange> changes() {
        List<SchemaChange> changes = new ArrayList<>(renames.changes());
        new SequenceDiff(left, right).changes().forEach(changes::add);
        changes.addAll(dropped());
        changes.addAll(created());
        left.tables().stream()
                .filter(this::isKept)
                .sorted(Comparator.comparing(table -> stale.depth(table.name())))
                .flatMap(this::changed)
                .forEach(changes::add);
        return List.copyOf(RenameOrder.of(changes));
    }

    private Stream<SchemaChange> changed(Table before) {
        TablePair pair = stale.pair(before.name()).orElseThrow();
        return Stream.of(
                        new ColumnDiff(pair).changes(),
                        new RuleDiff(pair, left).changes(),
                        new CommentDiff(pair.left(), pair.right()).changes())
                .flatMap(changes -> changes);
    }

    /** A table with another key is another table. */
    private boolean isKept(Table before) {
        return stale.pair(before.name()).isPresent();
    }

    /** Those that refer go before those referred to; a reference of a later one to an earlier one goes first of all. */
    private List<SchemaChange> dropped() {
        List<Table> going = new ArrayList<>(TableOrder.of(left.tables().stream()
                .filter(table -> !isKept(table))
                .filter(table -> !intent.external().contains(table.name()))
                .toList()));
        Collections.reverse(going);
        List<SchemaChange> changes = new ArrayList<>();
        Set<SqlName> gone = new TreeSet<>();
        for (Table table : going) {
            table.foreignKeys().stream()
                    .filter(key -> gone.contains(key.target()))
                    .map(key -> new RuleChange.Drop(
                            table.name(), renames.before(table.name()), key.name(), RuleKind.FOREIGN_KEY))
                    .forEach(changes::add);
            gone.add(table.name());
            changes.add(new TableChange.Drop(renames.before(table.name())));
        }
        return changes;
    }

    private List<SchemaChange> created() {
        List<Table> fresh = TableOrder.of(right.tables().stream()
                .filter(table -> left.table(table.name()).filter(this::isKept).isEmpty())
                .toList());
        Set<SqlName> missing = new TreeSet<>();
        fresh.forEach(table -> missing.add(table.name()));
        List<SchemaChange> changes = new ArrayList<>();
        for (Table table : fresh) {
            missing.remove(table.name());
            Predicate<ForeignKey> there = key -> !missing.contains(key.target());
            changes.add(new TableChange.Create(
                    table, table.foreignKeys().stream().filter(there).toList()));
            table.foreignKeys().stream()
                    .filter(there.negate())
                    .map(key -> new CloseCycle(table.name(), key))
                    .forEach(changes::add);
        }
        return changes;
    }
}
