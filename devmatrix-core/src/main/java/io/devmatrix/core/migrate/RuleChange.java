package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A change of a constraint or an index of a table that was there. */
public sealed interface RuleChange extends SchemaChange {
    /** Name of the constraint or index, afterwards. */
    SqlName name();

    /**
     * A new foreign key.
     *
     * @param guard finds rows that refer to nothing; empty when there are none
     */
    record AddForeignKey(SqlName table, ForeignKey key, Optional<Statement> guard) implements RuleChange {
        @Override
        public SqlName name() {
            return key.name();
        }

        @Override
        public String text() {
            return "add foreign key " + Ddl.shown(name());
        }

        @Override
        public Effect effect() {
            return guard.isPresent() ? Effect.CHECKED : Effect.SAFE;
        }

        @Override
        public TableLock lock() {
            return TableLock.SHARE_ROW_EXCLUSIVE;
        }

        @Override
        public List<Statement> statements() {
            String add = "ADD " + TableSql.foreignKey(key) + " NOT VALID";
            List<Statement> all = new ArrayList<>(guard.stream().toList());
            all.add(new Statement(Stage.RULE, Ddl.alter(table, add)));
            all.add(RuleSql.validate(table, name()));
            return all;
        }

        @Override
        public Optional<RowsTouched> rows() {
            return Optional.of(RowsTouched.all(table));
        }
    }

    /**
     * A foreign key between new tables that refer to each other.
     */
    record CloseCycle(SqlName table, ForeignKey key) implements RuleChange {
        @Override
        public SqlName name() {
            return key.name();
        }

        @Override
        public String text() {
            return "add foreign key " + Ddl.shown(name());
        }

        @Override
        public TableLock lock() {
            return TableLock.NONE;
        }

        @Override
        public List<Statement> statements() {
            return List.of(new Statement(Stage.RULE, Ddl.alter(table, "ADD " + TableSql.foreignKey(key))));
        }
    }

    /**
     * A new check.
     *
     * @param guard finds rows that do not meet it
     * @param late whether its rows get other values before
     */
    record AddCheck(SqlName table, TableCheck check, Optional<Statement> guard, boolean late) implements RuleChange {
        @Override
        public SqlName name() {
            return check.name();
        }

        @Override
        public String text() {
            return "add check " + Ddl.shown(name());
        }

        @Override
        public Effect effect() {
            return Effect.CHECKED;
        }

        @Override
        public List<Statement> statements() {
            String add = "ADD CONSTRAINT " + name().sql() + " CHECK (" + check.condition() + ") NOT VALID";
            String again = "DROP CONSTRAINT IF EXISTS " + name().sql() + ", " + add;
            Statement added = late
                    ? new Statement(Stage.LATE_RULE, PatientSql.of(List.of(Ddl.alter(table, again))))
                    : new Statement(Stage.RULE, Ddl.alter(table, add));
            return Stream.concat(guard.stream(), Stream.of(added, RuleSql.validate(table, name())))
                    .toList();
        }

        @Override
        public Optional<RowsTouched> rows() {
            return Optional.of(RowsTouched.all(table));
        }
    }

    /**
     * A new unique.
     *
     * @param guard finds rows that are alike
     */
    record AddUnique(SqlName table, UniqueKey key, Optional<Statement> guard) implements RuleChange {
        @Override
        public SqlName name() {
            return key.name();
        }

        @Override
        public String text() {
            return "add unique " + Ddl.shown(name());
        }

        @Override
        public Effect effect() {
            return Effect.CHECKED;
        }

        @Override
        public TableLock lock() {
            return key.predicate().isEmpty() ? TableLock.ACCESS_EXCLUSIVE : TableLock.SHARE_UPDATE_EXCLUSIVE;
        }

        @Override
        public List<Statement> statements() {
            List<Statement> all = new ArrayList<>(guard.stream().toList());
            boolean constraint = key.predicate().isEmpty();
            if (constraint) {
                String drop = Ddl.alter(table, "DROP CONSTRAINT IF EXISTS " + name().sql());
                all.add(new Statement(Stage.INDEX, PatientSql.of(List.of(drop))));
            }
            String definition = "UNIQUE INDEX CONCURRENTLY " + name().sql() + " ON " + table.sql() + " "
                    + Ddl.columns(key.columns()) + Ddl.where(key.predicate());
            all.addAll(RuleSql.index(name(), definition));
            if (constraint) {
                String attach = "ADD CONSTRAINT " + name().sql() + " UNIQUE USING INDEX " + name().sql();
                all.add(new Statement(Stage.INDEX, PatientSql.of(List.of(Ddl.alter(table, attach)))));
            }
            return all;
        }

        @Override
        public Optional<RowsTouched> rows() {
            return Optional.of(RowsTouched.all(table));
        }
    }

    /** A new index. */
    record AddIndex(SqlName table, TableIndex index) implements RuleChange {
        @Override
        public SqlName name() {
            return index.name();
        }

        @Override
        public String text() {
            return "add index " + Ddl.shown(name());
        }

        @Override
        public TableLock lock() {
            return TableLock.SHARE_UPDATE_EXCLUSIVE;
        }

        @Override
        public List<Statement> statements() {
            return RuleSql.index(
                    name(),
                    "INDEX CONCURRENTLY " + name().sql() + " ON " + table.sql() + " " + Ddl.columns(index.columns())
                            + Ddl.where(index.predicate()));
        }

        @Override
        public Optional<RowsTouched> rows() {
            return Optional.of(RowsTouched.all(table));
        }
    }

    /** A rule that stays is asked of values that rows get. */
    record Ask(SqlName table, SqlName name, Kind kind, Statement guard) implements RuleChange {
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
    record Drop(SqlName table, SqlName before, SqlName name, Kind kind) implements RuleChange {
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
    record Rename(SqlName table, SqlName from, SqlName name, Kind kind) implements RuleChange {
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

    /** What PostgreSQL takes it for. */
    enum Kind {
        PRIMARY_KEY("primary key"),
        FOREIGN_KEY("foreign key"),
        CHECK("check"),
        UNIQUE("unique"),
        PARTIAL_UNIQUE("unique index"),
        INDEX("index");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        boolean constraint() {
            return this != PARTIAL_UNIQUE && this != INDEX;
        }
    }
}
