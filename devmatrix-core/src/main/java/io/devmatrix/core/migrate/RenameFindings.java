package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Former names in a circle, as when two swap theirs: said once and left there, they would swap again with each migration. */
final class RenameFindings {
    private final ModelSchema model;
    private final Renames renames;

    RenameFindings(ModelSchema model) {
        this.model = model;
        this.renames = model.intent().renames();
    }

    Stream<Finding> all() {
        Stream<Finding> tables = new FormerNames<>(renames.tables())
                .circles().stream()
                        .map(table -> circle(
                                model.places().of(table),
                                "Table " + Ddl.shown(table),
                                renames.tables().get(table).text()));
        Stream<Finding> columns = renames.columnsByTable().entrySet().stream()
                .flatMap(table -> new FormerNames<>(table.getValue())
                        .circles().stream()
                                .map(column -> column(
                                        table.getKey(), column, table.getValue().get(column))));
        return Stream.of(tables, columns, renames.values().entrySet().stream().flatMap(entry -> {
                    TreeMap<String, String> formerByNow = new TreeMap<>();
                    entry.getValue().forEach((former, now) -> formerByNow.put(now, former));
                    return new FormerNames<>(formerByNow)
                            .circles().stream().map(value -> value(entry.getKey(), value, formerByNow.get(value)));
                }))
                .flatMap(findings -> findings);
    }

    private Finding column(SqlName table, SqlName column, SqlName former) {
        Location place = model.places().of(new ColumnName(table, column));
        return circle(place, "Column " + Ddl.shown(table, column), former.text());
    }

    private Finding value(ColumnName column, String value, String former) {
        return circle(
                model.places().of(column),
                "The value `" + value + "` of " + Ddl.shown(column.table(), column.column()),
                former);
    }

    private static Finding circle(Location place, String what, String former) {
        return Finding.error(
                "MIGRATION-042",
                place,
                what + " is said to have been `" + former + "`, and that to have been it",
                "Names swap in two migrations, each sealed: let one of them move to a third name in the first");
    }
}
