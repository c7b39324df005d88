package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the model has still to say before its changes may be written. */
final class ChangeFindings {
    private final ModelSchema model;
    private final List<SchemaChange> changes;
    private final Location snapshot;
    private final Lookalikes lookalikes;

    /** {@code snapshot} is the place of the older schema, for what the model no longer has a place for. */
    ChangeFindings(ModelSchema model, SchemaSnapshot old, List<SchemaChange> changes, Location snapshot) {
        this.model = model;
        this.changes = changes;
        this.snapshot = snapshot;
        this.lookalikes = new Lookalikes(old, changes);
    }

    List<Finding> all() {
        return Stream.of(
                        new RenameFindings(model).all(),
                        tables().filter(drop -> !isApproved(drop.table().text()))
                                .map(this::lost),
                        columns().filter(drop -> !isApproved(name(drop))).map(this::lost),
                        approvals(),
                        of(AddColumn.class).filter(AddColumn::leavesRowsBehind).map(this::noValue),
                        of(ChangeColumnType.class)
                                .filter(change -> !change.conversion().isKnown())
                                .map(this::noConversion),
                        of(MoveValue.class)
                                .filter(move -> move.way() == MoveValue.Way.UNCLEAR)
                                .map(this::unclear),
                        new BackfillFindings(model, changes).all())
                .flatMap(findings -> findings)
                .toList();
    }

    private <T extends SchemaChange> Stream<T> of(Class<T> type) {
        return changes.stream().filter(type::isInstance).map(type::cast);
    }

    private Stream<TableChange.Drop> tables() {
        return of(TableChange.Drop.class);
    }

    private Stream<ColumnChange.Drop> columns() {
        return of(ColumnChange.Drop.class);
    }

    private static String name(ColumnChange.Drop drop) {
        return new ColumnName(drop.table(), drop.column()).toString();
    }

    private boolean isApproved(String name) {
        return model.intent().losses().contains(name);
    }

    private Finding lost(TableChange.Drop drop) {
        return lost(
                snapshot,
                "Table `" + drop.table().text() + "` and its rows",
                drop.table().text(),
                taken(drop).or(() -> lookalikes.of(drop)));
    }

    private Optional<String> taken(TableChange.Drop drop) {
        return model.intent().renames().tables().entrySet().stream()
                .filter(entry -> entry.getValue().equals(drop.table()))
                .map(entry -> taken(Ddl.shown(entry.getKey())))
                .findFirst();
    }

    private Optional<String> taken(ColumnChange.Drop drop) {
        SqlName now = RenamedTables.of(changes).after(drop.table());
        return model.intent().renames().columns().entrySet().stream()
                .filter(entry -> entry.getKey().table().equals(now))
                .filter(entry -> entry.getValue().equals(drop.column()))
                .map(entry -> taken(Ddl.shown(now, entry.getKey().column())))
                .findFirst();
    }

    /** Of a declared rename that did not come about, since the name was another's. */
    private static String taken(String now) {
        return "It cannot become " + now + " while another has this name: let that one go, or have another name, "
                + "in a migration before this one, sealed";
    }

    private Finding lost(ColumnChange.Drop drop) {
        SqlName now = RenamedTables.of(changes).after(drop.table());
        Location entity = model.places().of(now);
        return lost(
                entity.equals(Location.NONE) ? snapshot : entity,
                "Column `" + name(drop) + "` and its values",
                name(drop),
                taken(drop).or(() -> lookalikes.of(drop)));
    }

    private static Finding lost(Location place, String what, String name, Optional<String> suggestion) {
        String approval = "if not, approve the loss: `migration: { lose: [" + name + "] }`";
        return Finding.error(
                "MIGRATION-032",
                place,
                what + " would be lost",
                suggestion
                        .map(order -> order + "; " + approval)
                        .orElse("Take it back into the model, or approve the loss: `migration: { lose: [" + name
                                + "] }`"));
    }

    private Stream<Finding> approvals() {
        Set<String> losses = Stream.concat(
                        tables().map(drop -> drop.table().text()), columns().map(ChangeFindings::name))
                .collect(Collectors.toCollection(TreeSet::new));
        return model.intent().losses().stream()
                .filter(name -> !losses.contains(name))
                .map(name -> new Finding(
                        "MIGRATION-033",
                        Severity.WARNING,
                        model.places().losses().getOrDefault(name, Location.NONE),
                        "Nothing named `" + name + "` is about to be lost",
                        "Remove the approval"));
    }

    private Finding noValue(AddColumn add) {
        return Finding.error(
                "MIGRATION-034",
                place(add),
                "Column " + Ddl.shown(add.table(), add.column())
                        + " is new and required, and rows that exist have no value for it",
                "Give it a `default`, say `backfill:` with an expression over the row, or let it be null");
    }

    private Finding noConversion(ChangeColumnType change) {
        return Finding.error(
                "MIGRATION-035",
                place(change),
                "Values of " + Ddl.shown(change.table(), change.column()) + " have no form as `"
                        + change.conversion().to() + "`, they are `"
                        + change.conversion().from() + "`",
                "Add a field of the new type under another name, with values by `backfill:` or a script of your own, and let this one go later");
    }

    private Finding unclear(MoveValue move) {
        return Finding.error(
                "MIGRATION-041",
                place(move),
                "The value `" + move.to() + "` of " + Ddl.shown(move.table(), move.column())
                        + " is said to be renamed from `" + move.from() + "`, which is still a value",
                "Remove one of them, or let it go and come back in two migrations, each sealed");
    }

    private Location place(ColumnChange change) {
        return model.places().of(new ColumnName(change.table(), change.column()));
    }
}
