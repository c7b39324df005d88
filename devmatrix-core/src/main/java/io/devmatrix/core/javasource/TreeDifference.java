package io.devmatrix.core.javasource;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ChildListPropertyDescriptor;
import org.eclipse.jdt.core.dom.ChildPropertyDescriptor;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.Javadoc;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;
import org.eclipse.jdt.core.dom.TextBlock;
import org.jspecify.annotations.Nullable;

/** Compares two trees node by node; text blocks by what they mean. */
final class TreeDifference {
    private final ASTNode one;
    private final ASTNode two;
    private final BiPredicate<ASTNode, ASTNode> alike;

    TreeDifference(CompilationUnit one, CompilationUnit two) {
        this(one, two, (left, right) -> false);
    }

    /** With nodes that count as alike whatever is below them. */
    TreeDifference(ASTNode one, ASTNode two, BiPredicate<ASTNode, ASTNode> alike) {
        this.one = one;
        this.two = two;
        this.alike = alike;
    }

    /** The first node of the first tree, in the order of the text, that the second has not. */
    Optional<ASTNode> find() {
        return Optional.ofNullable(difference(one, two));
    }

    private @Nullable ASTNode difference(ASTNode one, ASTNode two) {
        if (alike.test(one, two)) {
            return null;
        }
        if (one.getNodeType() != two.getNodeType()) {
            return one;
        }
        if (one instanceof TextBlock block) {
            return block.getLiteralValue().equals(((TextBlock) two).getLiteralValue()) ? null : one;
        }
        for (Object property : one.structuralPropertiesForType()) {
            ASTNode found = difference(one, two, (StructuralPropertyDescriptor) property);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable ASTNode difference(ASTNode one, ASTNode two, StructuralPropertyDescriptor property) {
        Object left = one.getStructuralProperty(property);
        Object right = two.getStructuralProperty(property);
        if (left instanceof Javadoc || right instanceof Javadoc) {
            return null;
        }
        if (property instanceof ChildListPropertyDescriptor) {
            return difference(one, (List<?>) left, (List<?>) right);
        }
        if (property instanceof ChildPropertyDescriptor && left != null && right != null) {
            return difference((ASTNode) left, (ASTNode) right);
        }
        return Objects.equals(left, right) ? null : one;
    }

    private @Nullable ASTNode difference(ASTNode parent, List<?> one, List<?> two) {
        for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
            ASTNode found = difference((ASTNode) one.get(i), (ASTNode) two.get(i));
            if (found != null) {
                return found;
            }
        }
        return one.size() == two.size() ? null : parent;
    }
}
