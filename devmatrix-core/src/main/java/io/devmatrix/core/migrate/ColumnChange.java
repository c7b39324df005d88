package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Optional;

/** A change of one column. */
public sealed interface ColumnChange extends SchemaChange
        permits AddColumn,
                ChangeColumnType,
                ColumnChange.ChangeDefault,
                ColumnChange.Drop,
                ColumnChange.DropDefault,
                ColumnChange.DropNotNull,
                ColumnChange.Rename,
                MoveValue,
                Recompute,
                RequireColumn {
    /** The column, by the name it has afterwards; of a dropped one the last it had. */
    SqlName column();

    /** A column goes with its values. */
    record Drop(SqlName table, SqlName column) implements ColumnChange {
        @Override
        public String text() {
            return "drop column " + Ddl.shown(table, column);
        }

        @Override
        public Effect effect() {
            return Effect.DESTROYS;
        }

        @Override
        public List<Statement> statements() {
            return List.of(new Statement(Stage.DROP, Ddl.alter(table, "DROP COLUMN " + column.sql())));
        }

        @Override
        public Optional<RowsTouched> rows() {
            return Optional.of(new RowsTouched(table, column.sql() + " IS NOT NULL"));
        }
    }

    /** A column has another name. */
    record Rename(SqlName table, SqlName from, SqlName column) implements ColumnChange {
        @Override
        public String text() {
            return "rename column " + Ddl.shown(table, from) + " to " + Ddl.shown(column);
        }

        @Override
        public List<Statement> statements() {
            return List.of(new Statement(
                    Stage.RENAME, Ddl.alter(table, "RENAME COLUMN " + from.sql() + " TO " + column.sql())));
        }
    }

    /** New rows get another value where they do not name the column. */
    record ChangeDefault(SqlName table, Column wanted) implements ColumnChange {
        @Override
        public SqlName column() {
            return wanted.name();
        }

        @Override
        public String text() {
            return "change the default of " + Ddl.shown(table, column());
        }

        @Override
        public List<Statement> statements() {
            String clause = DefaultSql.clause(wanted);
            return List.of(new Statement(
                    Stage.ADD, Ddl.alterColumn(table, column(), clause.isEmpty() ? "DROP DEFAULT" : "SET " + clause)));
        }
    }

    /** A default that does not outlive a change of type. */
    record DropDefault(SqlName table, SqlName column) implements ColumnChange {
        @Override
        public String text() {
            return "drop the default of " + Ddl.shown(table, column);
        }

        @Override
        public List<Statement> statements() {
            return List.of(new Statement(Stage.RENAME, Ddl.alterColumn(table, column, "DROP DEFAULT")));
        }
    }

    /** A column may be null from now on. */
    record DropNotNull(SqlName table, SqlName column) implements ColumnChange {
        @Override
        public String text() {
            return "let " + Ddl.shown(table, column) + " be null";
        }

        @Override
        public List<Statement> statements() {
            return List.of(new Statement(Stage.ADD, Ddl.alterColumn(table, column, "DROP NOT NULL")));
        }
    }
}
