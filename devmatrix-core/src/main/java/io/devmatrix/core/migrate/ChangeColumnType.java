package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column has another type.
 *
 * @param conversion of its values
 * @param guard whether all of them fit; empty when all do
 * @param late whether its rows get other values before
 */
record ChangeColumnType(SqlName table, SqlName column, Conversion conversion, Optional<Statement> guard, boolean late)
        implements ColumnChange {
    @Override
    public String text() {
        return "change column " + Ddl.shown(table, column) + " from `" + conversion.from() + "` to `" + conversion.to()
                + "`";
    }

    @Override
    public Effect effect() {
        return conversion.isWidening() ? Effect.SAFE : Effect.CHECKED;
    }

    @Override
    public TableLock lock() {
        return conversion.rewrites() ? TableLock.REWRITE : TableLock.ACCESS_EXCLUSIVE;
    }

    @Override
    public List<Statement> statements() {
        List<Statement> all = new ArrayList<>(guard.stream().toList());
        String type = Ddl.alterColumn(table, column, "TYPE " + conversion.to() + using());
        all.add(late ? new Statement(Stage.LATE_TYPE, PatientSql.of(List.of(type))) : new Statement(Stage.TYPE, type));
        return all;
    }

    private String using() {
        String value = conversion.of(column.sql());
        return value.equals(column.sql()) ? "" : " USING " + value;
    }

    @Override
    public Optional<RowsTouched> rows() {
        return conversion.rewrites() ? Optional.of(RowsTouched.all(table)) : Optional.empty();
    }
}
