package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;

/** A foreign key between new tables that refer to each other. */
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
