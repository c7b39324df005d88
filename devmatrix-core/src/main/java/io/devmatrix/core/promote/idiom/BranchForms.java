package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.BreakStatement;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.ContinueStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.ThrowStatement;

/**
 * Ways through a method as guards, one below the other: no {@code else} behind what leaves, no choice in a {@code return}; of
 * an {@code if} and what follows it the one that throws comes first, and of two that return the one whose condition says
 * what is rather than what is not.
 */
final class BranchForms implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (ReturnStatement returned : source.find(ReturnStatement.class)) {
            if (returned.getExpression() != null
                    && Places.bare(returned.getExpression()) instanceof ConditionalExpression choice) {
                edits.add(Edit.replace(returned, guard(source, returned, choice)));
            }
        }
        if (!edits.isEmpty()) {
            return edits;
        }
        for (IfStatement branch : source.find(IfStatement.class)) {
            edit(source, branch).ifPresent(edits::add);
        }
        return edits;
    }

    private static String guard(FillSource source, Statement returned, ConditionalExpression choice) {
        String text = "if (" + source.text(choice.getExpression()) + ") { return "
                + source.text(choice.getThenExpression()) + "; } return " + source.text(choice.getElseExpression())
                + ";";
        return returned.getParent() instanceof Block ? text : "{ " + text + " }";
    }

    private static Optional<Edit> edit(FillSource source, IfStatement branch) {
        Statement otherwise = branch.getElseStatement();
        String condition = source.text(branch.getExpression());
        String then = block(source, branch.getThenStatement());
        if (otherwise == null) {
            return turned(source, branch);
        }
        if (leaves(branch.getThenStatement()) && branch.getParent() instanceof Block) {
            return Optional.of(Edit.replace(branch, "if (" + condition + ") " + then + " " + inner(source, otherwise)));
        }
        if (leaves(otherwise)) {
            String opposite = Negation.of(source, branch.getExpression());
            return Optional.of(
                    Edit.replace(branch, "if (" + opposite + ") " + block(source, otherwise) + " else " + then));
        }
        return Places.statements(otherwise).isEmpty()
                ? Optional.of(Edit.replace(branch, "if (" + condition + ") " + then))
                : Optional.empty();
    }

    /** With what follows in place of its own statement, when that is the better order. */
    private static Optional<Edit> turned(FillSource source, IfStatement branch) {
        Statement next = Places.next(branch);
        boolean last = next != null && Places.next(next) == null && leaves(branch.getThenStatement());
        if (!last) {
            return Optional.empty();
        }
        boolean thrown = next instanceof ThrowStatement && !isThrow(branch.getThenStatement());
        boolean negative = next instanceof ReturnStatement
                && isReturn(branch.getThenStatement())
                && Direction.isNegative(branch.getExpression());
        boolean nested = next instanceof ReturnStatement
                && Places.statements(branch.getThenStatement()).size() > 1;
        if (!thrown && !negative && !nested) {
            return Optional.empty();
        }
        String text = "if (" + Negation.of(source, branch.getExpression()) + ") { " + source.text(next) + " } "
                + inner(source, branch.getThenStatement());
        return Optional.of(Edit.replace(branch, next, text));
    }

    private static boolean isThrow(Statement statement) {
        List<Statement> all = Places.statements(statement);
        return all.size() == 1 && all.get(0) instanceof ThrowStatement;
    }

    private static boolean isReturn(Statement statement) {
        List<Statement> all = Places.statements(statement);
        return all.size() == 1
                && all.get(0) instanceof ReturnStatement only
                && only.getExpression() instanceof Expression;
    }

    static boolean leaves(Statement statement) {
        List<Statement> all = Places.statements(statement);
        Statement last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last instanceof ReturnStatement
                || last instanceof ThrowStatement
                || last instanceof ContinueStatement
                || last instanceof BreakStatement broken && broken.getLabel() == null;
    }

    private static String block(FillSource source, Statement statement) {
        return statement instanceof Block ? source.text(statement) : "{ " + source.text(statement) + " }";
    }

    /** Its statements without braces. */
    private static String inner(FillSource source, Statement statement) {
        String text = source.text(statement);
        return statement instanceof Block ? text.substring(1, text.length() - 1) : text;
    }
}
