package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Optional;

/** What may have become of something that goes. Only a suggestion: whether it is the same, the model says. */
final class Lookalikes {
    private final SchemaSnapshot old;
    private final List<SchemaChange> changes;
    private final TurnedRelations turned;

    Lookalikes(SchemaSnapshot old, List<SchemaChange> changes) {
        this.old = old;
        this.changes = changes;
        this.turned = new TurnedRelations(old, changes);
    }

    /** An order to a person; empty when nothing or too much is alike. */
    Optional<String> of(ColumnChange.Drop drop) {
        SqlName now = RenamedTables.of(changes).after(drop.table());
        Optional<Column> gone = old.table(drop.table()).flatMap(table -> table.column(drop.column()));
        List<AddColumn> alike = changes.stream()
                .filter(AddColumn.class::isInstance)
                .map(AddColumn.class::cast)
                .filter(add -> add.table().equals(now))
                .filter(add ->
                        gone.map(Column::type).equals(Optional.of(add.added().type())))
                .toList();
        boolean reference = old.table(drop.table()).stream()
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(key -> key.column().equals(drop.column()));
        String former = Name.of(
                        reference
                                ? drop.column().text().replaceAll("_id$", "")
                                : drop.column().text())
                .camel();
        return alike.size() == 1
                ? Optional.of(suggestion(Ddl.shown(now, alike.get(0).column()), former))
                : turned.of(drop);
    }

    /** An order to a person; empty when nothing or too much is alike. */
    Optional<String> of(TableChange.Drop drop) {
        Optional<Table> gone = old.table(drop.table());
        List<Table> alike = changes.stream()
                .filter(TableChange.Create.class::isInstance)
                .map(change -> ((TableChange.Create) change).made())
                .filter(made -> gone.filter(table -> areAlike(table, made)).isPresent())
                .toList();
        return alike.size() == 1
                ? Optional.of(suggestion(Ddl.shown(alike.get(0).name()), former(gone.orElseThrow())))
                : turned.of(drop);
    }

    /** The name of the entity, or of the relation that it has. */
    private static String former(Table gone) {
        String prefix = owner(gone).text() + "_";
        return TurnedRelations.joins(gone) && gone.name().text().startsWith(prefix)
                ? Name.of(gone.name().text().substring(prefix.length())).camel()
                : Name.of(gone.name().text()).singular().pascal();
    }

    private static SqlName owner(Table join) {
        SqlName first = join.primaryKey().columns().get(0);
        return join.foreignKeys().stream()
                .filter(key -> key.column().equals(first))
                .map(ForeignKey::target)
                .findFirst()
                .orElse(join.name());
    }

    private boolean areAlike(Table gone, Table made) {
        if (TurnedRelations.joins(gone)) {
            return turned.joinsTheSame(gone, made)
                    && RenamedTables.of(changes).after(owner(gone)).equals(owner(made));
        }
        long same = made.columns().stream()
                .filter(column -> gone.column(column.name())
                        .filter(other -> other.type().equals(column.type()))
                        .isPresent())
                .count();
        return 2 * same > Math.max(gone.columns().size(), made.columns().size());
    }

    private static String suggestion(String now, String former) {
        return "If it has become " + now + ", say `renamedFrom: " + former + "` there";
    }
}
