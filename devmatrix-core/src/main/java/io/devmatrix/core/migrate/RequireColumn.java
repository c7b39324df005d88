package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column is required from now on.
 *
 * @param fill values for the rows that have none; empty when there are no such rows
 * @param guard finds those for which there is no value
 */
record RequireColumn(SqlName table, SqlName column, Optional<Fill> fill, Optional<Statement> guard)
        implements ColumnChange {
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
        List<Statement> all = new ArrayList<>(guard.stream().toList());
        fill.ifPresent(values -> all.add(values.inBatches()));
        all.addAll(NotNullSql.of(table, column, fill));
        return all;
    }

    @Override
    public Optional<RowsTouched> rows() {
        return Optional.of(new RowsTouched(table, column.sql() + " IS NULL"));
    }
}
