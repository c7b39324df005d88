package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks, before anything is changed, whether each row has a value in a column that is filled, and whether the column can hold it. */
final class FillGuards {
    private final TablePair tables;

    FillGuards(TablePair tables) {
        this.tables = tables;
    }

    /** Of a column that is new or becomes required. A default can be had by each row. */
    List<Statement> of(Column column) {
        List<Statement> all = new ArrayList<>();
        if (tables.isSaid(column)) {
            String rows = FutureRows.of(tables, Set.of(column.name())).sql();
            String shown = subject(column);
            String value = column.name().sql();
            all.add(Guard.ofValue(Stage.ASK_VALUE, rows, tables.key(), value, shown + " gives rows no value"));
            length(column.type())
                    .ifPresent(most -> all.add(ask(
                            rows,
                            "char_length(" + value + ") > " + most,
                            shown + " does not fit `" + column.type() + "`")));
        }
        if (!column.nullable() && (tables.isSaid(column) || isThere(column))) {
            String problem = tables.becomesRequired(column)
                    ? Ddl.shown(tables.name(), column.name()) + " becomes required and rows have no value for it"
                    : subject(column) + " is null for rows";
            all.add(ask(
                    FutureRows.of(tables, Set.of(column.name())).sql(),
                    column.name().sql() + " IS NULL",
                    problem));
        }
        return all;
    }

    private String subject(Column column) {
        boolean computed = tables.computed(column)
                .filter(value -> value.obstacle().isEmpty())
                .isPresent();
        return (computed ? "The computed value of " : "The backfill of ") + Ddl.shown(tables.name(), column.name());
    }

    private boolean isThere(Column column) {
        return tables.left().column(column.name()).isPresent();
    }

    private Statement ask(String rows, String condition, String problem) {
        List<SqlName> keys = tables.right().primaryKey().columns();
        return Guard.of(Stage.ASK_VALUE, rows, keys, condition, problem);
    }

    private static Optional<Integer> length(ColumnType type) {
        return type.name().equals("varchar") ? type.arguments().stream().findFirst() : Optional.empty();
    }
}
