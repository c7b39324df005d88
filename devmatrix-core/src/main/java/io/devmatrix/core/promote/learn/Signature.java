package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.tree.Tree;
import java.util.List;

/** What is left of code when the model's names and numbers are taken out: who has the same is written alike. */
public final class Signature {
    private static final String LITERAL = "#";

    private Signature() {}

    /** The code of the example with one mark for each name and number of its model, whosever it is. */
    public static Tree of(Example example) {
        return new Markers().anonymous(example.tree(), Facts.of(example.facts()));
    }

    /** The same without numbers and texts: the style alone. */
    public static Tree outline(Example example) {
        return withoutLiterals(of(example));
    }

    private static Tree withoutLiterals(Tree tree) {
        List<Tree> children =
                tree.children().stream().map(Signature::withoutLiterals).toList();
        return switch (tree.shape()) {
            case LEAF -> tree.isLiteral() ? Tree.leaf(tree.kind(), LITERAL) : tree;
            case NODE -> Tree.node(tree.kind(), children);
            case LIST -> Tree.list(tree.kind(), children);
        };
    }
}
