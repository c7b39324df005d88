package io.devmatrix.core.javasource;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.AnonymousClassDeclaration;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.EnumDeclaration;
import org.eclipse.jdt.core.dom.RecordDeclaration;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.SwitchStatement;
import org.jspecify.annotations.Nullable;

/**
 * A node whose children stand on lines of their own.
 *
 * @param node block, switch, body of a type or compilation unit
 * @param children in order
 */
record Body(ASTNode node, List<ASTNode> children) {
    static List<ASTNode> children(ASTNode node) {
        List<Object> children = new ArrayList<>();
        if (node instanceof Block block) {
            children.addAll((List<?>) block.statements());
        } else if (node instanceof SwitchStatement || node instanceof SwitchExpression) {
            children.addAll(SwitchBody.of(node));
        } else if (node instanceof EnumDeclaration type) {
            children.addAll((List<?>) type.enumConstants());
            children.addAll((List<?>) type.bodyDeclarations());
        } else if (node instanceof AbstractTypeDeclaration type) {
            children.addAll((List<?>) type.bodyDeclarations());
        } else if (node instanceof AnonymousClassDeclaration type) {
            children.addAll((List<?>) type.bodyDeclarations());
        } else if (node instanceof CompilationUnit unit) {
            addAll(children, unit);
        }
        return DomList.of(children, ASTNode.class);
    }

    static boolean mayBeEmpty(ASTNode node) {
        return node instanceof Block
                || node instanceof AbstractTypeDeclaration
                || node instanceof AnonymousClassDeclaration
                || node instanceof CompilationUnit;
    }

    static int end(ASTNode node) {
        return node.getStartPosition() + node.getLength();
    }

    int start() {
        return node instanceof CompilationUnit ? 0 : node.getStartPosition();
    }

    int end() {
        return node instanceof CompilationUnit ? Integer.MAX_VALUE : end(node);
    }

    /** Whether the position is inside a child or before the body's brace. */
    boolean spans(int position) {
        return isHeader(position)
                || children.stream().anyMatch(child -> child.getStartPosition() <= position && position < end(child));
    }

    @Nullable
    ASTNode lastBefore(int position) {
        ASTNode last = null;
        for (ASTNode child : children) {
            last = end(child) <= position ? child : last;
        }
        return last;
    }

    @Nullable
    ASTNode firstAfter(int position) {
        return children.stream()
                .filter(child -> child.getStartPosition() >= position)
                .findFirst()
                .orElse(null);
    }

    private boolean isHeader(int position) {
        if (node instanceof AbstractTypeDeclaration type) {
            return position < end(type.getName()) || lastBefore(position) == null && isBeforeBrace(position);
        }
        if (node instanceof SwitchStatement statement) {
            return position < end(statement.getExpression());
        }
        return node instanceof SwitchExpression expression && position < end(expression.getExpression());
    }

    private boolean isBeforeBrace(int position) {
        return node instanceof RecordDeclaration type
                && DomList.of(type.recordComponents(), ASTNode.class).stream()
                        .anyMatch(component -> position < end(component));
    }

    private static void addAll(List<Object> children, CompilationUnit unit) {
        if (unit.getPackage() != null) {
            children.add(unit.getPackage());
        }
        children.addAll((List<?>) unit.imports());
        children.addAll((List<?>) unit.types());
    }
}
