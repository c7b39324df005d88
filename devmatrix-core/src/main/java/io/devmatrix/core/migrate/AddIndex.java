package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A new index.
 *
 * @param guards find rows that have no answer to its condition
 */
record AddIndex(SqlName table, TableIndex index, List<Statement> guards) implements RuleChange {
    AddIndex {
        guards = List.copyOf(guards);
    }

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
        List<Statement> all = new ArrayList<>(guards);
        all.addAll(RuleSql.index(
                name(),
                "INDEX CONCURRENTLY " + name().sql() + " ON " + table.sql() + " " + Ddl.columns(index.columns())
                        + Ddl.where(index.predicate())));
        return all;
    }

    @Override
    public Optional<RowsTouched> rows() {
        return Optional.of(RowsTouched.all(table));
    }
}
