package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Relations that another entity owns from now on, so that what says who belongs to whom moves to another table. */
final class TurnedRelations {
    private final SchemaSnapshot old;
    private final List<SchemaChange> changes;
    private final RenamedTables renamed;

    TurnedRelations(SchemaSnapshot old, List<SchemaChange> changes) {
        this.old = old;
        this.changes = changes;
        this.renamed = RenamedTables.of(changes);
    }

    /** An order to a person, when the target of a reference that goes refers back from now on, or a table joins both. */
    Optional<String> of(ColumnChange.Drop drop) {
        SqlName now = renamed.after(drop.table());
        return old.table(drop.table()).stream()
                .flatMap(table -> table.foreignKeys().stream())
                .filter(key -> key.column().equals(drop.column()))
                .map(key -> renamed.after(key.target()))
                .flatMap(target -> Stream.concat(back(target, now), joined(Set.copyOf(List.of(target, now)))))
                .findFirst()
                .map(TurnedRelations::move);
    }

    /** An order to a person, when another table joins the same two, or one of them refers to the other. */
    Optional<String> of(TableChange.Drop drop) {
        return old.table(drop.table())
                .filter(TurnedRelations::joins)
                .map(this::ends)
                .flatMap(ends -> Stream.concat(joined(ends), between(ends)).findFirst())
                .map(TurnedRelations::move);
    }

    /** Whether the table is that of a many-to-many relation. */
    static boolean joins(Table table) {
        return table.primaryKey().columns().size() > 1;
    }

    /** Whether the new table joins what the older one did. */
    boolean joinsTheSame(Table gone, Table made) {
        return joins(made) && Set.copyOf(targets(made).toList()).equals(ends(gone));
    }

    /** Tables that a former one joins, by the names they have afterwards. */
    private Set<SqlName> ends(Table gone) {
        return Set.copyOf(targets(gone).map(renamed::after).toList());
    }

    private static Stream<SqlName> targets(Table table) {
        return table.foreignKeys().stream().map(ForeignKey::target);
    }

    private Stream<String> joined(Set<SqlName> ends) {
        return of(TableChange.Create.class)
                .map(TableChange.Create::made)
                .filter(made ->
                        joins(made) && Set.copyOf(targets(made).toList()).equals(ends))
                .map(made -> Ddl.shown(made.name()));
    }

    private Stream<String> between(Set<SqlName> ends) {
        return ends.stream().sorted().flatMap(from -> ends.stream()
                .filter(to -> ends.size() == 1 || !to.equals(from))
                .flatMap(to -> back(from, to)));
    }

    private Stream<String> back(SqlName from, SqlName to) {
        return of(AddForeignKey.class)
                .filter(add -> add.table().equals(from) && add.key().target().equals(to))
                .map(add -> Ddl.shown(from, add.key().column()));
    }

    private <T extends SchemaChange> Stream<T> of(Class<T> type) {
        return changes.stream().filter(type::isInstance).map(type::cast);
    }

    private static String move(String now) {
        return "If " + now + " is to say the same, keep both for one migration, sealed, and fill it by a script of "
                + "your own behind that";
    }
}
