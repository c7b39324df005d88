package io.devmatrix.core.promote.idiom;

import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;

/** Where expressions may be put. Rather a pair of parentheses too many: canonical trees have none. */
final class Places {
    private static final Set<String> CLOSED = Set.of(
            "NumberLiteral",
            "StringLiteral",
            "SimpleName",
            "MethodInvocation",
            "ClassInstanceCreation",
            "QualifiedName",
            "ParenthesizedExpression",
            "BooleanLiteral");

    private Places() {}

    /** Puts an expression in the place of a name, also of one that stands behind its class or {@code this}. */
    static Edit replaceName(SimpleName name, String expression) {
        ASTNode place = name.getParent() instanceof QualifiedName || name.getParent() instanceof FieldAccess
                ? name.getParent()
                : name;
        boolean whole = place == name
                || place instanceof QualifiedName qualified && qualified.getName() == name
                || place instanceof FieldAccess access && access.getName() == name;
        return Edit.replace(whole ? place : name, "(" + expression + ")");
    }

    /** Whether the node is written so that nothing can be torn out of it. */
    static boolean isClosed(ASTNode node) {
        return CLOSED.contains(node.getClass().getSimpleName());
    }
}
