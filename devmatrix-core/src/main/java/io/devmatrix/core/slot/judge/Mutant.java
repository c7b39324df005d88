package io.devmatrix.core.slot.judge;

/**
 * A fault to plant into a fill: a replacement of text.
 *
 * @param kind telling ones first
 * @param what for people: "`>` for `>=`"
 */
record Mutant(Kind kind, int offset, int length, String text, int line, String what) {
    /** Kinds of faults. */
    enum Kind {
        COMPARISON,
        CONSTANT,
        CONDITION,
        ARITHMETIC,
        OPERANDS,
        STATEMENT,
        ANSWER
    }
}
