package io.devmatrix.core.expression;

/**
 * Emitted text that knows how tightly it binds.
 *
 * @param text without parentheses around it
 * @param level of its outermost operator, higher binds tighter
 */
record Fragment(String text, int level) {
    /** The text, in parentheses when it binds less tightly than its place needs. */
    String atLeast(int needed) {
        return level < needed ? "(" + text + ")" : text;
    }
}
