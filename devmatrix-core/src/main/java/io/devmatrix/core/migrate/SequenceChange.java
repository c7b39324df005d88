package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;

/** A change of a sequence. */
public sealed interface SequenceChange extends SchemaChange {
    /**
     * A new sequence for a column.
     *
     * @param made the sequence
     * @param columnIsThere whether its column has numbers already, behind which it begins
     */
    record Create(Sequence made, boolean columnIsThere) implements SequenceChange {
        @Override
        public SqlName table() {
            return made.table();
        }

        @Override
        public String text() {
            return "create sequence " + Ddl.shown(made.name());
        }

        @Override
        public TableLock lock() {
            return TableLock.NONE;
        }

        @Override
        public List<Statement> statements() {
            Statement create = new Statement(Stage.CREATE, SequenceSql.create(made));
            return columnIsThere ? List.of(create, new Statement(Stage.ADD, begin())) : List.of(create);
        }

        private String begin() {
            return "SELECT setval(" + SequenceSql.literal(made.name()) + ", greatest(max("
                    + made.column().sql() + "), 0) + 1, false) FROM "
                    + made.table().sql();
        }
    }

    /** A sequence goes with the column that it belongs to. */
    record Own(Sequence made) implements SequenceChange {
        @Override
        public SqlName table() {
            return made.table();
        }

        @Override
        public String text() {
            return "let " + Ddl.shown(made.table(), made.column()) + " own sequence " + Ddl.shown(made.name());
        }

        @Override
        public List<Statement> statements() {
            return List.of(new Statement(Stage.RULE, SequenceSql.own(made)));
        }
    }

    /** A sequence whose column takes no numbers from it any more. */
    record Drop(SqlName table, SqlName name) implements SequenceChange {
        @Override
        public String text() {
            return "drop sequence " + Ddl.shown(name);
        }

        @Override
        public List<Statement> statements() {
            return List.of(new Statement(Stage.RULE, "DROP SEQUENCE " + name.sql()));
        }
    }

    /** A sequence has another name. */
    record Rename(SqlName table, SqlName from, SqlName to) implements SequenceChange {
        @Override
        public String text() {
            return "rename sequence " + Ddl.shown(from) + " to " + Ddl.shown(to);
        }

        @Override
        public List<Statement> statements() {
            return List.of(new Statement(Stage.RENAME, "ALTER SEQUENCE " + from.sql() + " RENAME TO " + to.sql()));
        }
    }

    /** A sequence gives numbers of another type. */
    record ChangeType(Sequence wanted) implements SequenceChange {
        @Override
        public SqlName table() {
            return wanted.table();
        }

        @Override
        public String text() {
            return "change sequence " + Ddl.shown(wanted.name()) + " to `" + wanted.type() + "`";
        }

        @Override
        public List<Statement> statements() {
            return List.of(
                    new Statement(Stage.TYPE, "ALTER SEQUENCE " + wanted.name().sql() + " AS " + wanted.type()));
        }
    }
}
