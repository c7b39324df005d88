package io.devmatrix.core.migrate;

import static io.devmatrix.core.migrate.MoveValue.Way.MERGED;
import static io.devmatrix.core.migrate.MoveValue.Way.RENAMED;
import static io.devmatrix.core.migrate.MoveValue.Way.UNCLEAR;

import io.devmatrix.core.expression.SqlLiteral;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.migrate.MoveValue.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes of the columns of one table. */
final class ColumnDiff {
    private final TablePair tables;
    private final SqlName table;
    private final FillGuards guards;

    ColumnDiff(TablePair tables) {
        this.tables = tables;
        this.table = tables.name();
        this.guards = new FillGuards(tables);
    }

    Stream<SchemaChange> changes() {
        Stream<SchemaChange> dropped = tables.left().columns().stream()
                .filter(column -> tables.right().column(column.name()).isEmpty())
                .map(column -> new ColumnChange.Drop(tables.before(), tables.before(column.name())));
        Stream<SchemaChange> others = new FillOrder(tables).columns().stream().flatMap(column -> tables.left()
                .column(column.name())
                .map(before -> changed(before, column))
                .orElseGet(() -> Stream.of(added(column))));
        return Stream.concat(dropped, others);
    }

    private AddColumn added(Column column) {
        return new AddColumn(table, column, tables.fill(column), guards.of(column));
    }

    private Stream<SchemaChange> changed(Column before, Column wanted) {
        return Stream.of(
                        type(before, wanted),
                        values(wanted),
                        recomputed(wanted),
                        defaults(before, wanted),
                        nullability(before, wanted))
                .flatMap(changes -> changes);
    }

    private Stream<SchemaChange> type(Column before, Column wanted) {
        if (before.type().equals(wanted.type())) {
            return Stream.empty();
        }
        Conversion conversion = new Conversion(before.type(), wanted.type());
        boolean moved = !tables.renamedValues(wanted.name()).isEmpty();
        // of an enum's column, the check of its values says more than its length
        Optional<Statement> guard = EnumValues.of(tables.right(), wanted.name()).isEmpty()
                ? conversion.unfit(tables.before(wanted.name()).sql()).map(unfit -> unfit(wanted, unfit))
                : Optional.empty();
        boolean late = moved && !conversion.isWidening();
        SchemaChange change = new ChangeColumnType(table, wanted.name(), conversion, guard, late);
        boolean other = !before.type().name().equals(wanted.type().name())
                && !(before.defaultValue() instanceof ColumnDefault.None);
        return other ? Stream.of(new ColumnChange.DropDefault(table, wanted.name()), change) : Stream.of(change);
    }

    private Statement unfit(Column wanted, String condition) {
        List<SqlName> keys = tables.right().primaryKey().columns().stream()
                .map(tables::before)
                .toList();
        String problem =
                "Values of `" + table.text() + "." + wanted.name().text() + "` do not fit `" + wanted.type() + "`";
        return Guard.of(Stage.ASK_TYPE, tables.before().sql(), keys, condition, problem);
    }

    private Stream<SchemaChange> values(Column wanted) {
        Stream<SchemaChange> moved = tables.renamedValues(wanted.name()).entrySet().stream()
                .map(value ->
                        moved(wanted, value, tables.isMerged(wanted.name(), value.getValue()) ? MERGED : RENAMED));
        Stream<SchemaChange> unclear =
                tables.unclearValues(wanted.name()).entrySet().stream().map(value -> moved(wanted, value, UNCLEAR));
        return Stream.concat(moved, unclear);
    }

    private ColumnChange moved(Column wanted, Map.Entry<String, String> value, Way way) {
        String to = SqlLiteral.of(value.getValue());
        String condition = wanted.name().sql() + " = " + SqlLiteral.of(value.getKey());
        Fill fill = new Fill(table, tables.key(), wanted.name(), to, condition);
        return new MoveValue(fill, value.getKey(), value.getValue(), way);
    }

    private Stream<SchemaChange> recomputed(Column wanted) {
        return tables.isStale(wanted)
                ? Stream.of(new Recompute(
                        table,
                        wanted.name(),
                        tables.recomputed(wanted),
                        tables.becomesRequired(wanted) || !tables.isRecomputed(wanted) ? List.of() : guards.of(wanted)))
                : Stream.empty();
    }

    private Stream<SchemaChange> defaults(Column before, Column wanted) {
        boolean set = !(wanted.defaultValue() instanceof ColumnDefault.None);
        boolean dropped = !before.type().name().equals(wanted.type().name());
        boolean same = before.defaultValue().equals(wanted.defaultValue());
        return dropped && set || !dropped && !same
                ? Stream.of(new ColumnChange.ChangeDefault(table, wanted))
                : Stream.empty();
    }

    private Stream<SchemaChange> nullability(Column before, Column wanted) {
        if (before.nullable() == wanted.nullable()) {
            return Stream.empty();
        }
        if (wanted.nullable()) {
            return Stream.of(new ColumnChange.DropNotNull(table, wanted.name()));
        }
        return Stream.of(new RequireColumn(table, wanted.name(), tables.fill(wanted), guards.of(wanted)));
    }
}
