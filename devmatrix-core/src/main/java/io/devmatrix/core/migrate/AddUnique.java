package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A new unique.
 *
 * @param guards find rows that are alike
 */
record AddUnique(SqlName table, UniqueKey key, List<Statement> guards) implements RuleChange {
    AddUnique {
        guards = List.copyOf(guards);
    }

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
        List<Statement> all = new ArrayList<>(guards);
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
