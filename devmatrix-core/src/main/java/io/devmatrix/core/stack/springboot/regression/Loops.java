package io.devmatrix.core.stack.springboot.regression;

import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.DoStatement;
import org.eclipse.jdt.core.dom.EnhancedForStatement;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.ForStatement;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.WhileStatement;

/** What is done once for each element. */
final class Loops {
    private static final Set<String> EACH = Set.of(
            "allMatch",
            "anyMatch",
            "collect",
            "dropWhile",
            "filter",
            "flatMap",
            "forEach",
            "forEachOrdered",
            "map",
            "mapMulti",
            "mapToDouble",
            "mapToInt",
            "mapToLong",
            "mapToObj",
            "noneMatch",
            "peek",
            "removeIf",
            "replaceAll",
            "takeWhile",
            "toMap");

    private Loops() {}

    /** Whether the node stands in the body of a loop, or in a lambda that is called for each element. */
    static boolean isInside(ASTNode node) {
        ASTNode below = node;
        for (ASTNode at = node.getParent(); at != null && !(at instanceof BodyDeclaration); at = at.getParent()) {
            if (isLoop(at, below)) {
                return true;
            }
            below = at;
        }
        return false;
    }

    private static boolean isLoop(ASTNode at, ASTNode below) {
        if (at instanceof EnhancedForStatement each) {
            return each.getBody() == below;
        }
        if (at instanceof ForStatement || at instanceof WhileStatement || at instanceof DoStatement) {
            return true;
        }
        return (at instanceof LambdaExpression || at instanceof ExpressionMethodReference) && isForEach(at);
    }

    /** Whether the lambda or the method by name is called for each element. */
    static boolean isForEach(ASTNode function) {
        return function.getParent() instanceof MethodInvocation call
                && call.arguments().contains(function)
                && EACH.contains(call.getName().getIdentifier())
                && !String.valueOf(call.getExpression()).matches("(?s).*([oO]ptional|find\\w*\\(.*\\))");
    }
}
