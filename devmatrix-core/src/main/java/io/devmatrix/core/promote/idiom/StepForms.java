package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.ContinueStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.ForStatement;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.PostfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;

/** A variable grows by {@code +=}, and a pass through a loop that is over early is one that does less. */
final class StepForms implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (ExpressionStatement statement : source.find(ExpressionStatement.class)) {
            if (!(statement.getParent() instanceof ForStatement)) {
                grown(source, statement.getExpression())
                        .ifPresent(text -> edits.add(Edit.replace(statement.getExpression(), text)));
            }
        }
        for (IfStatement branch : source.find(IfStatement.class)) {
            List<Statement> then = Places.statements(branch.getThenStatement());
            boolean goesOn = then.size() == 1
                    && then.get(0) instanceof ContinueStatement next
                    && next.getLabel() == null
                    && branch.getElseStatement() == null;
            Statement last = last(branch);
            if (goesOn && last != null) {
                int start = branch.getStartPosition() + branch.getLength();
                int end = last.getStartPosition() + last.getLength();
                edits.add(Edit.replace(
                        branch,
                        last,
                        "if (" + Negation.of(source, branch.getExpression()) + ") {"
                                + source.text().substring(start, end) + "}"));
            }
        }
        return edits;
    }

    /** The last statement of a loop's body that begins with the branch or has it later; null for other places. */
    private static Statement last(IfStatement branch) {
        boolean loop = branch.getParent() != null
                && branch.getParent().getParent() instanceof org.eclipse.jdt.core.dom.EnhancedForStatement;
        List<Statement> all = loop ? Places.statements((Statement) branch.getParent()) : List.of();
        Statement last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last == branch ? null : last;
    }

    private static Optional<String> grown(FillSource source, Expression expression) {
        if (expression instanceof PostfixExpression step) {
            return Optional.of(source.text(step.getOperand())
                    + (step.getOperator() == PostfixExpression.Operator.INCREMENT ? " += 1" : " -= 1"));
        }
        if (expression instanceof PrefixExpression step) {
            return Optional.of(source.text(step.getOperand())
                    + (step.getOperator() == PrefixExpression.Operator.INCREMENT ? " += 1" : " -= 1"));
        }
        if (expression instanceof Assignment assignment
                && assignment.getOperator() == Assignment.Operator.ASSIGN
                && assignment.getLeftHandSide() instanceof SimpleName variable
                && Places.bare(assignment.getRightHandSide()) instanceof InfixExpression sum
                && sum.getOperator() == InfixExpression.Operator.PLUS
                && sum.extendedOperands().isEmpty()
                && Places.bare(sum.getLeftOperand()) instanceof SimpleName first
                && Bindings.isSame(Bindings.declaration(first), Bindings.declaration(variable))
                && List.of("int", "long").contains(Bindings.type(variable))
                && Bindings.type(sum).equals(Bindings.type(variable))) {
            return Optional.of(source.text(variable) + " += " + source.text(sum.getRightOperand()));
        }
        return Optional.empty();
    }
}
