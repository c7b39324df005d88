package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Optional;

/** One step from a schema to the next, with the SQL that makes it. */
public sealed interface SchemaChange permits TableChange, ColumnChange, RuleChange, SequenceChange {
    /** Table it belongs to, by the name it has afterwards; of a dropped one the last it had. */
    SqlName table();

    /** In words, names in backticks: {@code add column `products.color`}. */
    String text();

    /** What it means for the rows that are there. */
    default Effect effect() {
        return Effect.SAFE;
    }

    /** The strongest lock it takes. */
    default TableLock lock() {
        return TableLock.ACCESS_EXCLUSIVE;
    }

    /** What its statements are, each with its stage. */
    List<Statement> statements();

    /** The rows it touches; empty when it touches none. */
    default Optional<RowsTouched> rows() {
        return Optional.empty();
    }
}
