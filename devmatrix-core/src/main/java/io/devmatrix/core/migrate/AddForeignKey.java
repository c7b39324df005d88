package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
