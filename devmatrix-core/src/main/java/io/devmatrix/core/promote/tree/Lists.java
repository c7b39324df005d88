package io.devmatrix.core.promote.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.EmptyStatement;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;
import org.eclipse.jdt.core.dom.SwitchCase;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;

/**
 * Lists and blocks in canonical form: modifiers sorted behind annotations, empty statements dropped, one variable a
 * declaration, single statements in blocks, also those behind an arrow: an expression there is yielded.
 */
final class Lists {
    private final TreeReader reader;

    Lists(TreeReader reader) {
        this.reader = reader;
    }

    Tree read(List<?> nodes, StructuralPropertyDescriptor property) {
        Stream<Tree> children = IntStream.range(0, nodes.size()).boxed().flatMap(i -> read(nodes, i));
        boolean modifiers = property.getId().equals("modifiers");
        return Tree.list(property.getId(), (modifiers ? sorted(nodes) : children).toList());
    }

    /** A statement that stands where a block could stand, as that block. */
    Optional<Tree> block(ASTNode node, StructuralPropertyDescriptor property) {
        boolean body = node instanceof Statement
                && !(node instanceof Block)
                && List.of("body", "thenStatement", "elseStatement").contains(property.getId());
        return body ? Optional.of(wrapped(node)) : Optional.empty();
    }

    private Tree wrapped(ASTNode statement) {
        String kind = Block.STATEMENTS_PROPERTY.getId();
        return Tree.node("Block", List.of(Tree.list(kind, read(statement).toList())));
    }

    private Stream<Tree> sorted(List<?> modifiers) {
        return Stream.concat(
                modifiers.stream().filter(each -> !(each instanceof Modifier)).map(each -> reader.read((ASTNode) each)),
                modifiers.stream()
                        .filter(Modifier.class::isInstance)
                        .map(each -> reader.read((ASTNode) each))
                        .sorted(Comparator.comparing(Tree::toString)));
    }

    /** What stands behind the arrow of a case is a block. */
    private Stream<Tree> read(List<?> nodes, int i) {
        ASTNode node = (ASTNode) nodes.get(i);
        boolean ruled = i > 0 && nodes.get(i - 1) instanceof SwitchCase label && label.isSwitchLabeledRule();
        return ruled && !(node instanceof Block) ? Stream.of(wrapped(node)) : read(node);
    }

    private Stream<Tree> read(ASTNode node) {
        if (node instanceof EmptyStatement) {
            return Stream.empty();
        }
        if (node instanceof VariableDeclarationStatement declaration
                && declaration.fragments().size() > 1) {
            Tree whole = reader.read(declaration);
            List<?> fragments = declaration.fragments();
            return fragments.stream().map(each -> single(whole, (VariableDeclarationFragment) each));
        }
        return Stream.of(reader.read(node));
    }

    /** The declaration with one of its variables; the fragments are its last child. */
    private Tree single(Tree whole, VariableDeclarationFragment fragment) {
        List<Tree> rest = whole.children().subList(0, whole.children().size() - 1);
        String kind = VariableDeclarationStatement.FRAGMENTS_PROPERTY.getId();
        Tree one = Tree.list(kind, List.of(reader.read(fragment)));
        return Tree.node(
                whole.kind(), Stream.concat(rest.stream(), Stream.of(one)).toList());
    }
}
