package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlLiteral;
import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A change of a table as a whole. */
public sealed interface TableChange extends SchemaChange {
    /**
     * A new table with all that belongs to it.
     *
     * @param made the table
     * @param inside those of its foreign keys whose targets are there before it
     */
    record Create(Table made, List<ForeignKey> inside) implements TableChange {
        public Create {
            inside = List.copyOf(inside);
        }

        @Override
        public SqlName table() {
            return made.name();
        }

        @Override
        public String text() {
            return "create table " + Ddl.shown(table());
        }

        @Override
        public TableLock lock() {
            return inside.isEmpty() ? TableLock.NONE : TableLock.SHARE_ROW_EXCLUSIVE;
        }

        @Override
        public List<Statement> statements() {
            TableSql sql = new TableSql(made);
            List<Statement> all = new ArrayList<>();
            all.add(new Statement(Stage.CREATE, sql.create(inside)));
            sql.indexes().forEach(index -> all.add(new Statement(Stage.CREATE, index)));
            sql.comments().forEach(comment -> all.add(new Statement(Stage.COMMENT, comment)));
            return all;
        }
    }

    /** A table goes with its rows. */
    record Drop(SqlName table) implements TableChange {
        @Override
        public String text() {
            return "drop table " + Ddl.shown(table);
        }

        @Override
        public Effect effect() {
            return Effect.DESTROYS;
        }

        @Override
        public List<Statement> statements() {
            return List.of(new Statement(Stage.DROP, "DROP TABLE " + table.sql()));
        }

        @Override
        public Optional<RowsTouched> rows() {
            return Optional.of(RowsTouched.all(table));
        }
    }

    /** A table has another name. */
    record Rename(SqlName from, SqlName table) implements TableChange {
        @Override
        public String text() {
            return "rename table " + Ddl.shown(from) + " to " + Ddl.shown(table);
        }

        @Override
        public List<Statement> statements() {
            return List.of(new Statement(Stage.RENAME, "ALTER TABLE " + from.sql() + " RENAME TO " + table.sql()));
        }
    }

    /** What is said of a table, or with {@code column} of one of its columns. */
    record Comment(SqlName table, Optional<SqlName> column, String comment) implements TableChange {
        @Override
        public String text() {
            return "describe " + column.map(name -> Ddl.shown(table, name)).orElse(Ddl.shown(table));
        }

        @Override
        public TableLock lock() {
            return TableLock.SHARE_UPDATE_EXCLUSIVE;
        }

        @Override
        public List<Statement> statements() {
            String subject = column.map(name -> "COLUMN " + table.sql() + "." + name.sql())
                    .orElse("TABLE " + table.sql());
            String text = comment.isEmpty() ? "NULL" : SqlLiteral.of(comment);
            return List.of(new Statement(Stage.COMMENT, "COMMENT ON " + subject + " IS " + text));
        }
    }
}
