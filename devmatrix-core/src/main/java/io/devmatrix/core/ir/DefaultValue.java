package io.devmatrix.core.ir;

/** Value an attribute takes when none is given: a literal or a function of the database, never a guess from text (REG-001). */
public sealed interface DefaultValue {
    /**
     * A constant, already checked against the attribute's type.
     *
     * @param text canonical text: enum value name, digits, {@code true}, ISO-8601 for times
     */
    record Literal(String text) implements DefaultValue {}

    /**
     * A function evaluated for each row.
     *
     * @param function which one
     */
    record Function(SqlFunction function) implements DefaultValue {}

    /** The functions a default may call. */
    enum SqlFunction {
        NOW,
        UUID,
        SEQUENCE
    }
}
