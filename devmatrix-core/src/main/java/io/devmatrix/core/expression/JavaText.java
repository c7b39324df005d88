package io.devmatrix.core.expression;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Java of an expression.
 *
 * @param text one expression
 * @param imports qualified names of the types it uses by their simple names, without {@code java.lang}
 */
public record JavaText(String text, SortedSet<String> imports) {
    public JavaText {
        imports = Collections.unmodifiableSortedSet(new TreeSet<>(imports));
    }
}
