package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column is required from now on.
 *
 * @param fill values for the rows that have none; empty when there are no such rows
 * @param guards find rows that have no value, or cannot have theirs
 */
record RequireColumn(SqlName table, SqlName column, Optional<Fill> fill, List<Statement> guards)
        implements ColumnChange {
    RequireColumn {
        guards = List.copyOf(guards);
    }

    @Override
    public String text() {
        return "require " + Ddl.shown(table, column);
    }

    @Override
    public Effect effect() {
        return fill.isPresent() ? Effect.BACKFILL : Effect.CHECKED;
    }

    @Override
    public List<Statement> statements() {
        List<Statement> all = new ArrayList<>(guards);
        fill.ifPresent(values -> all.add(values.inBatches()));
        all.addAll(NotNullSql.of(table, column, fill));
        return all;
    }

    @Override
    public Optional<RowsTouched> rows() {
        return Optional.of(new RowsTouched(table, column.sql() + " IS NULL"));
    }
}
