package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.javasource.Quote;

/** How generated code asks whether a row belongs to the parent that the path names. */
final class Belonging {
    private static final Quote ROW = Quote.expression("$row -> $row.get$Name().equals($parent)");
    private static final Quote ROW_OR_NONE = Quote.expression("$row -> $parent.equals($row.get$Name())");
    private static final Quote KEY = Quote.expression("$row -> $row.get$Name().getId().equals($parent)");
    private static final Quote KEY_OR_NONE =
            Quote.expression("$row -> $row.get$Name() != null && $row.get$Name().getId().equals($parent)");

    private Belonging() {}

    /**
     * The question.
     *
     * @param known whether the parent is at hand; only its key is where the order of locks finds the parent later
     * @param nullable whether a row may belong to none
     */
    static Quote of(boolean known, boolean nullable) {
        if (known) {
            return nullable ? ROW_OR_NONE : ROW;
        }
        return nullable ? KEY_OR_NONE : KEY;
    }
}
