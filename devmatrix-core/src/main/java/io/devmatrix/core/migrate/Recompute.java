package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that exist keep a value that is computed otherwise from now on, or from values that change.
 *
 * @param fill the values; empty when PostgreSQL cannot compute them
 * @param guards find rows that cannot have theirs
 */
record Recompute(SqlName table, SqlName column, Optional<Fill> fill, List<Statement> guards) implements ColumnChange {
    Recompute {
        guards = List.copyOf(guards);
    }

    @Override
    public String text() {
        return "recompute " + Ddl.shown(table, column) + (fill.isPresent() ? "" : " by a script of your own");
    }

    @Override
    public Effect effect() {
        return Effect.BACKFILL;
    }

    @Override
    public TableLock lock() {
        return fill.isPresent() ? TableLock.ROWS : TableLock.NONE;
    }

    @Override
    public List<Statement> statements() {
        List<Statement> all = new ArrayList<>(guards);
        fill.ifPresent(values -> all.add(values.inBatches()));
        return all;
    }

    @Override
    public Optional<RowsTouched> rows() {
        return Optional.of(RowsTouched.all(table));
    }
}
