package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Optional;

/**
 * Rows that hold a value that an enum no longer has hold another one.
 *
 * @param way what becomes of the former value
 */
record MoveValue(Fill fill, String from, String to, Way way) implements ColumnChange {
    enum Way {
        /** It is the same value under another name. */
        RENAMED,
        /** Other rows hold the new one as well. */
        MERGED,
        /** The former name is still that of a value; refused. */
        UNCLEAR
    }

    @Override
    public SqlName table() {
        return fill.table();
    }

    @Override
    public SqlName column() {
        return fill.column();
    }

    @Override
    public String text() {
        String shown = "value `" + from + "` of " + Ddl.shown(table(), column());
        return (way == Way.MERGED ? "replace " + shown + " by `" : "rename " + shown + " to `") + to + "`";
    }

    @Override
    public Effect effect() {
        return Effect.BACKFILL;
    }

    @Override
    public TableLock lock() {
        return TableLock.ROWS;
    }

    @Override
    public List<Statement> statements() {
        return List.of(fill.inBatches(Stage.MOVE));
    }

    @Override
    public Optional<RowsTouched> rows() {
        return Optional.of(new RowsTouched(table(), fill.condition()));
    }
}
