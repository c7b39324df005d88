package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a value is computed that a column keeps.
 *
 * @param text as the model has it
 * @param sql over one row; empty when there is an obstacle
 * @param obstacle a clause without a full stop, names in backticks
 * @param reads columns of the row and of rows that belong to it
 */
record ComputedSql(String text, Optional<String> sql, Optional<String> obstacle, Set<ColumnName> reads) {
    ComputedSql {
        reads = Set.copyOf(reads);
    }

    /** What a snapshot keeps of it. */
    ComputedRule rule() {
        return sql.isPresent() ? new ComputedRule.Sql(sql.get()) : new ComputedRule.ByService(text);
    }

    /** The value as a backfill of a column of the table. */
    Optional<Backfill> backfill(SqlName table) {
        Predicate<ColumnName> own = read -> read.table().equals(table);
        return sql.map(value -> new Backfill(
                value,
                reads.stream().filter(own).map(ColumnName::column).collect(Collectors.toSet()),
                reads.stream().filter(own.negate()).collect(Collectors.toSet())));
    }
}
