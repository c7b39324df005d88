package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Optional;

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
