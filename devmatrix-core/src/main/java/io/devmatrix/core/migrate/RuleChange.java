package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;

/** A change of a constraint or an index of a table that was there. */
public sealed interface RuleChange extends SchemaChange
        permits AddCheck,
                AddForeignKey,
                AddIndex,
                AddUnique,
                CloseCycle,
                RuleChange.Ask,
                RuleChange.Drop,
                RuleChange.Rename {
    /** Name of the constraint or index, afterwards. */
    SqlName name();

    /** A rule that stays is asked of values that rows get. */
    record Ask(SqlName table, SqlName name, RuleKind kind, Statement guard) implements RuleChange {
        @Override
        public String text() {
            return "ask " + kind.text() + " " + Ddl.shown(name) + " of the values to come";
        }

        @Override
        public Effect effect() {
            return Effect.CHECKED;
        }

        @Override
        public TableLock lock() {
            return TableLock.NONE;
        }

        @Override
        public List<Statement> statements() {
            return List.of(guard);
        }
    }

    /**
     * A constraint or index goes.
     *
     * @param before name of the table before the migration
     */
    record Drop(SqlName table, SqlName before, SqlName name, RuleKind kind) implements RuleChange {
        @Override
        public String text() {
            return "drop " + kind.text() + " " + Ddl.shown(name);
        }

        @Override
        public List<Statement> statements() {
            String drop =
                    kind.constraint() ? Ddl.alter(before, "DROP CONSTRAINT " + name.sql()) : "DROP INDEX " + name.sql();
            return List.of(new Statement(Stage.DROP_RULE, drop));
        }
    }

    /** A constraint or index has another name. */
    record Rename(SqlName table, SqlName from, SqlName name, RuleKind kind) implements RuleChange {
        @Override
        public String text() {
            return "rename " + kind.text() + " " + Ddl.shown(from) + " to " + Ddl.shown(name);
        }

        @Override
        public List<Statement> statements() {
            String rename = kind.constraint()
                    ? Ddl.alter(table, "RENAME CONSTRAINT " + from.sql() + " TO " + name.sql())
                    : "ALTER INDEX " + from.sql() + " RENAME TO " + name.sql();
            return List.of(new Statement(Stage.RENAME, rename));
        }
    }
}
