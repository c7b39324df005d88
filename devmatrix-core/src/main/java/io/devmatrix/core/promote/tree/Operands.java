package io.devmatrix.core.promote.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.InfixExpression.Operator;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;

/**
 * Infix expressions as one operator with its operands. The left operand joins when it has the same operator, which Java's
 * grouping from the left allows; the right one only of {@code &&} and {@code ||}, for {@code a + (b + c)} may be another
 * value.
 */
final class Operands {
    private static final Set<Operator> LOGICAL = Set.of(Operator.CONDITIONAL_AND, Operator.CONDITIONAL_OR);

    private final TreeReader reader;

    Operands(TreeReader reader) {
        this.reader = reader;
    }

    Tree read(InfixExpression infix) {
        List<Tree> operands = new ArrayList<>();
        collect(infix, operands);
        return Tree.node(
                Kinds.INFIX,
                List.of(Tree.leaf("operator", infix.getOperator().toString()), Tree.list(Kinds.OPERANDS, operands)));
    }

    private void collect(InfixExpression infix, List<Tree> operands) {
        add(infix, infix.getLeftOperand(), true, operands);
        add(infix, infix.getRightOperand(), false, operands);
        for (Object operand : infix.extendedOperands()) {
            add(infix, (Expression) operand, false, operands);
        }
    }

    private void add(InfixExpression infix, Expression operand, boolean left, List<Tree> operands) {
        boolean joins = left || LOGICAL.contains(infix.getOperator());
        if (joins && bare(operand) instanceof InfixExpression inner && inner.getOperator() == infix.getOperator()) {
            collect(inner, operands);
        } else {
            operands.add(reader.read(operand));
        }
    }

    private static Expression bare(Expression expression) {
        return expression instanceof ParenthesizedExpression inner ? bare(inner.getExpression()) : expression;
    }
}
