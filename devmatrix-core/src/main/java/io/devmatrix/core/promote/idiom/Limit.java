package io.devmatrix.core.promote.idiom;

import java.util.Optional;
import org.eclipse.jdt.core.dom.Expression;

/**
 * The lesser or greater of two. Of two decimals that are equal the first is given, whose scale may be another.
 *
 * @param word {@code min} or {@code max}
 */
record Limit(boolean decimal, String word, Expression first, Expression second) {
    /** What a choice by that comparison gives; empty when it is not of the two that are compared. */
    static Optional<Limit> of(Comparison comparison, Expression then, Expression otherwise) {
        boolean straight = isOf(comparison, then, otherwise);
        if (!straight && !isOf(comparison, otherwise, then)) {
            return Optional.empty();
        }
        String word = comparison.operator().startsWith("<") == straight ? "min" : "max";
        if (!comparison.decimal()) {
            return Optional.of(new Limit(false, word, comparison.left(), comparison.right()));
        }
        boolean orEqual = comparison.operator().endsWith("=");
        return Optional.of(new Limit(true, word, orEqual ? then : otherwise, orEqual ? otherwise : then));
    }

    private static boolean isOf(Comparison comparison, Expression left, Expression right) {
        return Comparison.isSide(comparison.left(), left) && Comparison.isSide(comparison.right(), right);
    }

    /** As a call. */
    String text(FillSource source) {
        return text(source.text(first), source.text(second));
    }

    /** As a call on other texts of the two. */
    String text(String one, String two) {
        return decimal ? "(" + one + ")." + word + "(" + two + ")" : "Math." + word + "(" + one + ", " + two + ")";
    }
}
