package io.devmatrix.core.promote.fill;

import io.devmatrix.core.promote.tree.Kinds;
import io.devmatrix.core.promote.tree.Tree;
import java.util.List;
import java.util.Optional;

/**
 * What a local may be called where it is declared.
 *
 * @param number of the local
 */
record LocalHint(int number, String word) {
    private static final List<String> DECLARATIONS =
            List.of("VariableDeclarationStatement", "VariableDeclarationExpression");

    /** Of a tree that declares locals; the parameters of lambdas apart. */
    static List<LocalHint> of(Tree tree) {
        List<Tree> children = tree.children();
        if (DECLARATIONS.contains(tree.kind())) {
            return children.get(2).children().stream()
                    .flatMap(fragment -> local(fragment, LocalWord.of(children.get(1), last(fragment))).stream())
                    .toList();
        }
        if (tree.kind().equals("SingleVariableDeclaration")) {
            return local(tree, LocalWord.of(children.get(1), Kinds.NOTHING)).stream()
                    .toList();
        }
        return List.of();
    }

    /** Of a lambda's or a loop's variable, which is one of several. */
    static Optional<LocalHint> local(Tree declaration, String word) {
        return declaration.children().stream()
                .filter(child -> child.kind().equals(Kinds.LOCAL))
                .findFirst()
                .map(child -> new LocalHint(Integer.parseInt(child.text()), word));
    }

    private static Tree last(Tree tree) {
        return tree.children().get(tree.children().size() - 1);
    }
}
