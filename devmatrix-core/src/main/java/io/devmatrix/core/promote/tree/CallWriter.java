package io.devmatrix.core.promote.tree;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.InfixExpression.Operator;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** Nests chains of calls and infix expressions again, which canonical trees hold flat. */
final class CallWriter {
    private final TreeWriter writer;

    CallWriter(TreeWriter writer) {
        this.writer = writer;
    }

    Expression chain(Tree tree) {
        Tree root = tree.children().get(0);
        Expression receiver = root.equals(Kinds.NOTHING) ? null : writer.expression(root);
        for (Tree call : tree.children().get(1).children()) {
            receiver = call(receiver, call);
        }
        if (receiver == null) {
            throw new IllegalArgumentException("A chain without a call");
        }
        return receiver;
    }

    @SuppressWarnings("unchecked")
    private Expression call(@Nullable Expression receiver, Tree tree) {
        MethodInvocation call = writer.ast().newMethodInvocation();
        if (receiver != null) {
            call.setExpression((Expression) Parentheses.place(receiver, MethodInvocation.EXPRESSION_PROPERTY));
        }
        for (Tree type : tree.children().get(0).children()) {
            ((List<ASTNode>) call.typeArguments()).add(writer.write(type));
        }
        call.setName(writer.ast().newSimpleName(tree.children().get(1).text()));
        for (Tree argument : tree.children().get(2).children()) {
            ((List<ASTNode>) call.arguments()).add(writer.expression(argument));
        }
        return call;
    }

    @SuppressWarnings("unchecked")
    Expression infix(Tree tree) {
        Operator operator = Operator.toOperator(tree.children().get(0).text());
        List<Expression> operands = tree.children().get(1).children().stream()
                .map(child -> operand(operator, child))
                .toList();
        if (operator == null || operands.size() < 2) {
            throw new IllegalArgumentException("No operator with operands: " + tree);
        }
        InfixExpression infix = writer.ast().newInfixExpression();
        infix.setOperator(operator);
        infix.setLeftOperand(operands.get(0));
        infix.setRightOperand(operands.get(1));
        ((List<Expression>) infix.extendedOperands()).addAll(operands.subList(2, operands.size()));
        return infix;
    }

    private Expression operand(Operator operator, Tree tree) {
        boolean logical = operator == Operator.CONDITIONAL_AND || operator == Operator.CONDITIONAL_OR;
        Expression operand = writer.expression(tree);
        return logical ? Parentheses.logicalOperand(operand) : Parentheses.operand(operand);
    }
}
