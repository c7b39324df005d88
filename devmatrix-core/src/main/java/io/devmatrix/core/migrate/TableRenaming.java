package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A table under its new names.
 *
 * @param name its own
 * @param columns new name by the old one
 * @param sequences new name by the old one
 */
record TableRenaming(SqlName name, Map<SqlName, SqlName> columns, Map<SqlName, SqlName> sequences) {
    /** The table; {@code targets} renames where foreign keys lead. */
    Table of(Table table, UnaryOperator<ForeignKey> targets) {
        return new Table(
                name,
                table.comment(),
                table.columns().stream().map(this::of).toList(),
                new PrimaryKey(table.primaryKey().name(), all(table.primaryKey().columns())),
                table.foreignKeys().stream().map(targets).map(this::of).toList(),
                table.uniques().stream()
                        .map(key -> new UniqueKey(key.name(), all(key.columns()), condition(key.predicate())))
                        .toList(),
                table.indexes().stream()
                        .map(index -> new TableIndex(index.name(), all(index.columns()), condition(index.predicate())))
                        .toList(),
                table.checks().stream()
                        .map(check -> new TableCheck(check.name(), condition(check.condition())))
                        .toList());
    }

    private Column of(Column column) {
        ColumnDefault value = column.defaultValue() instanceof ColumnDefault.NextValue next
                ? new ColumnDefault.NextValue(sequences.getOrDefault(next.sequence(), next.sequence()))
                : column.defaultValue();
        return new Column(
                of(column.name()), column.comment(), column.type(), column.nullable(), value, rule(column.rule()));
    }

    /** Of what it reads of other tables it keeps the names; then values are made anew that stay the same. */
    private ComputedRule rule(ComputedRule rule) {
        return rule instanceof ComputedRule.Sql sql ? new ComputedRule.Sql(condition(sql.text())) : rule;
    }

    private ForeignKey of(ForeignKey key) {
        return new ForeignKey(key.name(), of(key.column()), key.target(), key.targetColumn(), key.onDelete());
    }

    private SqlName of(SqlName column) {
        return columns.getOrDefault(column, column);
    }

    private List<SqlName> all(List<SqlName> names) {
        return names.stream().map(this::of).toList();
    }

    private String condition(String sql) {
        return columns.isEmpty() ? sql : ConditionNames.renamed(sql, columns);
    }
}
