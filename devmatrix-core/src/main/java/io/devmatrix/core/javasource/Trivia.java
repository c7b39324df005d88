package io.devmatrix.core.javasource;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;

/**
 * What stands around a node that is no part of the tree, kept on the node: comments and an empty line.
 *
 * @param emptyLineBefore whether one stands before it and its comments
 * @param leading comments on lines of their own before it
 * @param trailing comments at the end of its last line
 * @param dangling comments at the end of the body it is
 */
record Trivia(boolean emptyLineBefore, List<Template> leading, List<Template> trailing, List<Template> dangling) {
    private static final String KEY = "devmatrix.trivia";
    private static final Trivia NONE = new Trivia(false, List.of(), List.of(), List.of());

    static Trivia of(ASTNode node) {
        Object trivia = node.getProperty(KEY);
        return trivia == null ? NONE : (Trivia) trivia;
    }

    boolean hasComments() {
        return !(leading.isEmpty() && trailing.isEmpty() && dangling.isEmpty());
    }

    /** That of the node, to be added to. */
    static Trivia on(ASTNode node) {
        Trivia trivia = of(node);
        if (trivia == NONE) {
            trivia = new Trivia(false, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            node.setProperty(KEY, trivia);
        }
        return trivia;
    }

    static void putEmptyLine(ASTNode node) {
        Trivia old = on(node);
        node.setProperty(KEY, new Trivia(true, old.leading, old.trailing, old.dangling));
    }
}
