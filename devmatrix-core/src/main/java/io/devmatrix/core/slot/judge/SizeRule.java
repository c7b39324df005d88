package io.devmatrix.core.slot.judge;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.CatchClause;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.DoStatement;
import org.eclipse.jdt.core.dom.EnhancedForStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ForStatement;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.SwitchCase;
import org.eclipse.jdt.core.dom.WhileStatement;

/** A fill stays small enough to be read: looked at before names are resolved, since that takes long for deep nests. */
final class SizeRule implements GateRule {
    static final int MOST_METHODS = 20;
    static final int MOST_PATHS = 15;
    static final int MOST_LINES = 60;
    static final int DEEPEST_BLOCK = 5;
    static final int DEEPEST_LAMBDA = 3;
    static final int DEEPEST_EXPRESSION = 60;
    static final int MOST_OPERANDS = 60;
    private static final String ID = "SLOT-112";

    @Override
    public void check(FillUnit fill, Notes notes) {
        List<MethodDeclaration> methods = fill.all(MethodDeclaration.class);
        limit(notes, fill.unit(), methods.size(), MOST_METHODS, "methods in the fill", "Write it with fewer");
        for (MethodDeclaration method : methods) {
            int lines = fill.unit().getLineNumber(method.getStartPosition() + method.getLength())
                    - fill.unit().getLineNumber(method.getStartPosition());
            limit(notes, method, lines, MOST_LINES, "lines in a method", "Split the method");
            limit(notes, method, paths(method), MOST_PATHS, "ways through a method", "Split the method");
        }
        for (ASTNode node : fill.all(ASTNode.class)) {
            checkDepth(node, notes);
        }
    }

    private static void checkDepth(ASTNode node, Notes notes) {
        if (node instanceof Block) {
            limit(
                    notes,
                    node,
                    depth(node, Block.class) - 1,
                    DEEPEST_BLOCK,
                    "blocks in each other",
                    "Return early, or split the method");
        } else if (node instanceof LambdaExpression) {
            limit(
                    notes,
                    node,
                    depth(node, LambdaExpression.class),
                    DEEPEST_LAMBDA,
                    "lambdas in each other",
                    "Name the inner ones as methods");
        } else if (node instanceof InfixExpression infix) {
            limit(
                    notes,
                    node,
                    infix.extendedOperands().size(),
                    MOST_OPERANDS,
                    "operands in a row",
                    "Write it with a loop");
        }
        if (node instanceof Expression) {
            limit(
                    notes,
                    node,
                    depth(node, Expression.class),
                    DEEPEST_EXPRESSION,
                    "expressions in each other",
                    "Name parts of it");
        }
    }

    private static int depth(ASTNode node, Class<? extends ASTNode> type) {
        int depth = 0;
        for (ASTNode at = node; at != null; at = at.getParent()) {
            depth += type.isInstance(at) ? 1 : 0;
        }
        return depth;
    }

    private static int paths(MethodDeclaration method) {
        int paths = 1;
        for (ASTNode node : FillUnit.all(method, ASTNode.class)) {
            paths += branches(node);
        }
        return paths;
    }

    private static int branches(ASTNode node) {
        if (node instanceof InfixExpression infix) {
            boolean logical = infix.getOperator() == InfixExpression.Operator.CONDITIONAL_AND
                    || infix.getOperator() == InfixExpression.Operator.CONDITIONAL_OR;
            return logical ? 1 + infix.extendedOperands().size() : 0;
        }
        boolean branch = node instanceof IfStatement
                || node instanceof ConditionalExpression
                || node instanceof ForStatement
                || node instanceof EnhancedForStatement
                || node instanceof WhileStatement
                || node instanceof DoStatement
                || node instanceof CatchClause
                || node instanceof SwitchCase label && !label.isDefault();
        return branch ? 1 : 0;
    }

    private static void limit(Notes notes, ASTNode node, int found, int most, String what, String fix) {
        if (found > most) {
            notes.add(ID, node, found + " " + what + ", and " + most + " are the most", fix);
        }
    }
}
