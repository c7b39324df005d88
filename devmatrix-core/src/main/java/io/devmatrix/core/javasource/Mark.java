package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.ASTNode;
import org.jspecify.annotations.Nullable;

/** What a quote knows of a node, kept on the node: a Hole, a Template, a TypeRef for an imported name, a StaticName. */
final class Mark {
    private static final String KEY = "devmatrix.mark";

    private Mark() {}

    static @Nullable Object of(ASTNode node) {
        return node.getProperty(KEY);
    }

    static void put(ASTNode node, Object mark) {
        node.setProperty(KEY, mark);
    }
}
