package io.devmatrix.core.slot.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.ContinueStatement;
import org.eclipse.jdt.core.dom.DoStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.ForStatement;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.InfixExpression.Operator;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.NumberLiteral;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.PostfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.WhileStatement;
import org.jspecify.annotations.Nullable;

/** Each loop shows why it ends: it goes over a collection, or a counter goes towards a bound. */
final class LoopRule implements GateRule {
    private static final int MOST_PASSES = 100_000;
    private static final Set<Operator> UPWARD = Set.of(Operator.LESS, Operator.LESS_EQUALS);
    private static final Set<Operator> DOWNWARD = Set.of(Operator.GREATER, Operator.GREATER_EQUALS);

    @Override
    public void check(FillUnit fill, Notes notes) {
        for (ForStatement loop : fill.all(ForStatement.class)) {
            List<ASTNode> steps = new ArrayList<>();
            loop.updaters().forEach(step -> steps.add((ASTNode) step));
            steps.addAll(always(loop.getBody()));
            require(notes, loop, loop.getExpression(), loop.getBody(), steps);
        }
        for (WhileStatement loop : fill.all(WhileStatement.class)) {
            require(notes, loop, loop.getExpression(), loop.getBody(), always(loop.getBody()));
        }
        for (DoStatement loop : fill.all(DoStatement.class)) {
            require(notes, loop, loop.getExpression(), loop.getBody(), always(loop.getBody()));
        }
    }

    private static void require(
            Notes notes, Statement loop, @Nullable Expression condition, Statement body, List<ASTNode> steps) {
        boolean bounded =
                condition != null && conjuncts(condition).stream().anyMatch(part -> isBound(part, body, steps));
        if (!bounded) {
            notes.add(
                    "SLOT-113",
                    loop,
                    "Nothing shows that this loop ends",
                    "Go over a collection, or count an int up to a bound that stays");
        }
    }

    /** Expressions that happen in each pass: statements of the body itself, unless something may skip them. */
    private static List<ASTNode> always(Statement body) {
        if (!FillUnit.all(body, ContinueStatement.class).isEmpty()) {
            return List.of();
        }
        List<?> statements = body instanceof Block block ? block.statements() : List.of(body);
        List<ASTNode> found = new ArrayList<>();
        for (Object statement : statements) {
            if (statement instanceof ExpressionStatement expression) {
                found.add(expression.getExpression());
            }
        }
        return found;
    }

    private static List<Expression> conjuncts(Expression condition) {
        if (condition instanceof ParenthesizedExpression inner) {
            return conjuncts(inner.getExpression());
        }
        List<Expression> parts = new ArrayList<>();
        if (condition instanceof InfixExpression infix && infix.getOperator() == Operator.CONDITIONAL_AND) {
            parts.addAll(conjuncts(infix.getLeftOperand()));
            parts.addAll(conjuncts(infix.getRightOperand()));
            infix.extendedOperands().forEach(more -> parts.addAll(conjuncts((Expression) more)));
            return parts;
        }
        return List.of(condition);
    }

    private static boolean isBound(Expression part, Statement body, List<ASTNode> steps) {
        if (part instanceof MethodInvocation call
                && call.getName().getIdentifier().equals("hasNext")) {
            return FillUnit.all(body, MethodInvocation.class).stream()
                    .anyMatch(next -> next.getName().getIdentifier().equals("next")
                            && next.arguments().isEmpty()
                            && String.valueOf(next.getExpression()).equals(String.valueOf(call.getExpression())));
        }
        if (!(part instanceof InfixExpression comparison)) {
            return false;
        }
        Expression left = comparison.getLeftOperand();
        Expression right = comparison.getRightOperand();
        Operator operator = comparison.getOperator();
        return isCounted(left, right, UPWARD.contains(operator), DOWNWARD.contains(operator), body, steps)
                || isCounted(right, left, DOWNWARD.contains(operator), UPWARD.contains(operator), body, steps);
    }

    private static boolean isCounted(
            Expression counter, Expression bound, boolean up, boolean down, Statement body, List<ASTNode> steps) {
        if (!(counter instanceof SimpleName name) || !(up || down) || !isInteger(name)) {
            return false;
        }
        List<ASTNode> changes = changes(body, steps, name.resolveBinding());
        boolean allTowards = !changes.isEmpty()
                && changes.stream().allMatch(change -> step(change, name.resolveBinding()) == (up ? 1 : -1));
        boolean happens = steps.stream().anyMatch(changes::contains);
        return allTowards && happens && stays(bound, body, steps);
    }

    private static boolean isInteger(SimpleName name) {
        return name.resolveTypeBinding() != null
                && Set.of("int", "long").contains(name.resolveTypeBinding().getName());
    }

    /** All that may change the variable: assignments and steps, in the body or behind it. */
    private static List<ASTNode> changes(Statement body, List<ASTNode> steps, IBinding variable) {
        List<ASTNode> all = new ArrayList<>(steps);
        FillUnit.all(body, Expression.class).stream()
                .filter(e -> !all.contains(e))
                .forEach(all::add);
        return all.stream().filter(e -> variable.equals(changed(e))).toList();
    }

    private static @Nullable IBinding changed(ASTNode node) {
        Expression target = node instanceof Assignment assignment
                ? assignment.getLeftHandSide()
                : node instanceof PostfixExpression postfix
                        ? postfix.getOperand()
                        : node instanceof PrefixExpression prefix && isStep(prefix) ? prefix.getOperand() : null;
        return target instanceof SimpleName name ? name.resolveBinding() : null;
    }

    private static boolean isStep(PrefixExpression prefix) {
        return prefix.getOperator() == PrefixExpression.Operator.INCREMENT
                || prefix.getOperator() == PrefixExpression.Operator.DECREMENT;
    }

    /** 1 for a step up, -1 for one down, 0 for anything else. */
    private static int step(ASTNode node, IBinding variable) {
        if (node instanceof PostfixExpression postfix) {
            return postfix.getOperator() == PostfixExpression.Operator.INCREMENT ? 1 : -1;
        }
        if (node instanceof PrefixExpression prefix) {
            return prefix.getOperator() == PrefixExpression.Operator.INCREMENT ? 1 : -1;
        }
        return node instanceof Assignment assignment ? assigned(assignment, variable) : 0;
    }

    private static int assigned(Assignment assignment, IBinding variable) {
        Expression value = assignment.getRightHandSide();
        if (assignment.getOperator() == Assignment.Operator.PLUS_ASSIGN) {
            return isPositive(value) ? 1 : 0;
        }
        if (assignment.getOperator() == Assignment.Operator.MINUS_ASSIGN) {
            return isPositive(value) ? -1 : 0;
        }
        boolean own = value instanceof InfixExpression sum
                && sum.getLeftOperand() instanceof SimpleName name
                && variable.equals(name.resolveBinding())
                && sum.extendedOperands().isEmpty()
                && isPositive(sum.getRightOperand());
        if (!own || assignment.getOperator() != Assignment.Operator.ASSIGN) {
            return 0;
        }
        Operator operator = ((InfixExpression) value).getOperator();
        return operator == Operator.PLUS ? 1 : operator == Operator.MINUS ? -1 : 0;
    }

    private static boolean isPositive(Expression value) {
        return value instanceof NumberLiteral number
                && number.resolveConstantExpressionValue() instanceof Number constant
                && constant.longValue() > 0;
    }

    /** Whether nothing in the loop changes what the counter goes towards. */
    private static boolean stays(Expression bound, Statement body, List<ASTNode> steps) {
        if (bound.resolveConstantExpressionValue() instanceof Number constant
                && Math.abs(constant.doubleValue()) > MOST_PASSES) {
            return false;
        }
        for (SimpleName name : FillUnit.all(bound, SimpleName.class)) {
            IBinding binding = name.resolveBinding();
            boolean local =
                    binding instanceof org.eclipse.jdt.core.dom.IVariableBinding variable && !variable.isField();
            if (local && (!changes(body, steps, binding).isEmpty() || grows(body, name))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the body adds to a collection of that name. */
    private static boolean grows(Statement body, SimpleName name) {
        return FillUnit.all(body, MethodInvocation.class).stream()
                .anyMatch(call -> Set.of("add", "addAll", "put", "append", "push", "offer", "addFirst", "addLast")
                                .contains(call.getName().getIdentifier())
                        && call.getExpression() instanceof SimpleName owner
                        && owner.getIdentifier().equals(name.getIdentifier()));
    }
}
