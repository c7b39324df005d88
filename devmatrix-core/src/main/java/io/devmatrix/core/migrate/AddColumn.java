package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A new column. Where it is filled, its default and {@code NOT NULL} come when the rows that exist have values.
 *
 * @param added the column
 * @param fill values for rows that exist, other than a default that PostgreSQL gives them without touching them
 * @param guards find rows that cannot have their value
 */
record AddColumn(SqlName table, Column added, Optional<Fill> fill, List<Statement> guards) implements ColumnChange {
    AddColumn {
        guards = List.copyOf(guards);
    }

    @Override
    public SqlName column() {
        return added.name();
    }

    @Override
    public String text() {
        return "add column " + Ddl.shown(table, column());
    }

    /** Whether rows that exist would have no value where one is required. */
    boolean leavesRowsBehind() {
        return !added.nullable() && leavesRowsEmpty();
    }

    /** Whether rows that exist are null in it afterwards. */
    boolean leavesRowsEmpty() {
        return fill.isEmpty() && added.defaultValue() instanceof ColumnDefault.None;
    }

    @Override
    public Effect effect() {
        return fill.isPresent() || leavesRowsBehind() ? Effect.BACKFILL : Effect.SAFE;
    }

    @Override
    public List<Statement> statements() {
        List<Statement> all = new ArrayList<>(guards);
        boolean late = fill.isPresent();
        String definition = (added.name().sql() + " " + added.type() + (late ? "" : clauses())).stripTrailing();
        all.add(new Statement(Stage.ADD, Ddl.alter(table, "ADD COLUMN " + definition)));
        if (late && !DefaultSql.clause(added).isEmpty()) {
            all.add(new Statement(Stage.ADD, Ddl.alterColumn(table, added.name(), "SET " + DefaultSql.clause(added))));
        }
        fill.ifPresent(values -> all.add(values.inBatches()));
        if (late && !added.nullable()) {
            all.addAll(NotNullSql.of(table, added.name(), fill));
        }
        return all;
    }

    private String clauses() {
        return (added.nullable() ? "" : " NOT NULL") + " " + DefaultSql.clause(added);
    }

    @Override
    public Optional<RowsTouched> rows() {
        return fill.map(values -> RowsTouched.all(table));
    }
}
