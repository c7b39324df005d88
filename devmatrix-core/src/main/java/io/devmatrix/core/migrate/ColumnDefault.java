package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;

/** What a row gets in a column it does not name: a constant or a function, kept apart from the model to the database (REG-001). */
public sealed interface ColumnDefault {
    /** Null, or an error where null is not allowed. */
    record None() implements ColumnDefault {}

    /**
     * A constant.
     *
     * @param text canonical text of the value, not yet SQL
     */
    record Literal(String text) implements ColumnDefault {}

    /** The time of the transaction. */
    record Now() implements ColumnDefault {}

    /** A random UUID. */
    record RandomUuid() implements ColumnDefault {}

    /**
     * The next number of a sequence.
     *
     * @param sequence its name
     */
    record NextValue(SqlName sequence) implements ColumnDefault {}
}
