package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A change of one column. */
public sealed interface ColumnChange extends SchemaChange {
    /** The column, by the name it has afterwards; of a dropped one the last it had. */
    SqlName column();

    /**
     * A new column. Where it is filled, its default and {@code NOT NULL} come when the rows that exist have values.
     *
     * @param added the column
     * @param fill values for rows that exist, other than a default that PostgreSQL gives them without touching them
     */
    record Add(SqlName table, Column added, Optional<Fill> fill) implements ColumnChange {
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
            return !added.nullable() && fill.isEmpty() && added.defaultValue() instanceof ColumnDefault.None;
        }

        @Override
        public Effect effect() {
            return fill.isPresent() || leavesRowsBehind() ? Effect.BACKFILL : Effect.SAFE;
        }

        @Override
        public List<Statement> statements() {
            List<Statement> all = new ArrayList<>();
            boolean late = fill.isPresent();
            String definition = (added.name().sql() + " " + added.type() + (late ? "" : clauses())).stripTrailing();
            all.add(new Statement(Stage.ADD, Ddl.alter(table, "ADD COLUMN " + definition)));
            if (late && !DefaultSql.clause(added).isEmpty()) {
                all.add(new Statement(
                        Stage.ADD, Ddl.alterColumn(table, added.name(), "SET " + DefaultSql.clause(added))));
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

    /**
     * A column has another type.
     *
     * @param conversion of its values
     * @param guard whether all of them fit; empty when all do
     * @param late whether its rows get other values before
     */
    record ChangeType(SqlName table, SqlName column, Conversion conversion, Optional<Statement> guard, boolean late)
            implements ColumnChange {
        @Override
        public String text() {
            return "change column " + Ddl.shown(table, column) + " from `" + conversion.from() + "` to `"
                    + conversion.to() + "`";
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
            all.add(
                    late
                            ? new Statement(Stage.LATE_TYPE, PatientSql.of(List.of(type)))
                            : new Statement(Stage.TYPE, type));
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

    /**
     * A column is required from now on.
     *
     * @param fill values for the rows that have none; empty when there are no such rows
     * @param guard finds those for which there is no value
     */
    record SetNotNull(SqlName table, SqlName column, Optional<Fill> fill, Optional<Statement> guard)
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
            return List.of(fill.inBatches());
        }

        @Override
        public Optional<RowsTouched> rows() {
            return Optional.of(new RowsTouched(table(), fill.condition()));
        }
    }
}
