package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;

/**
 * The lesser or greater of two is {@code min} or {@code max}. Of decimals that are equal it stays the one that the choice gives:
 * {@code x > y ? y : x} is {@code x.min(y)}, and {@code x >= y ? y : x} is {@code y.min(x)}. Whole numbers and decimals only.
 */
final class BoundForms implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (ConditionalExpression choice : source.find(ConditionalExpression.class)) {
            limit(source, choice.getExpression(), choice.getThenExpression(), choice.getElseExpression())
                    .ifPresent(limit -> edits.add(Edit.replace(choice, "(" + limit.text(source) + ")")));
        }
        for (IfStatement branch : source.find(IfStatement.class)) {
            returned(source, branch).ifPresent(edits::add);
        }
        for (VariableDeclarationStatement declaration : source.find(VariableDeclarationStatement.class)) {
            if (declaration.fragments().size() == 1 && Places.next(declaration) instanceof IfStatement branch) {
                declared(source, declaration, branch).ifPresent(edits::add);
            }
        }
        for (MethodInvocation call : source.find(MethodInvocation.class)) {
            turned(source, call).ifPresent(edits::add);
        }
        return edits;
    }

    private static Optional<Limit> limit(
            FillSource source, Expression condition, Expression then, Expression otherwise) {
        return Comparison.of(source, condition)
                .filter(Comparison::isStable)
                .flatMap(comparison -> Limit.of(comparison, then, otherwise));
    }

    private static Optional<Edit> returned(FillSource source, IfStatement branch) {
        Expression then = Places.returned(branch.getThenStatement());
        Statement next = Places.next(branch);
        Expression otherwise = next == null ? null : Places.returned(next);
        if (branch.getElseStatement() != null || then == null || otherwise == null) {
            return Optional.empty();
        }
        return limit(source, branch.getExpression(), then, otherwise)
                .map(limit -> Edit.replace(branch, next, "return " + limit.text(source) + ";"));
    }

    /** {@code T x = value; if (x > y) x = y;} */
    private static Optional<Edit> declared(
            FillSource source, VariableDeclarationStatement declaration, IfStatement branch) {
        VariableDeclarationFragment fragment =
                (VariableDeclarationFragment) declaration.fragments().get(0);
        Expression value = fragment.getInitializer();
        Optional<Expression> given = branch.getElseStatement() == null
                ? ChoiceForms.assigned(fragment, branch.getThenStatement())
                : Optional.empty();
        if (value == null || given.isEmpty() || !Stable.is(given.get()) || !Stable.is(value)) {
            return Optional.empty();
        }
        String type = fragment.resolveBinding().getType().getQualifiedName();
        return Comparison.of(source, branch.getExpression())
                .filter(comparison -> Bindings.type(comparison.left()).equals(type))
                .flatMap(comparison -> Limit.of(comparison, given.get(), fragment.getName()))
                .map(limit -> limit.text(
                        text(source, limit.first(), fragment, value), text(source, limit.second(), fragment, value)))
                .map(text -> Edit.replace(
                        declaration, branch, declaration.getType() + " " + fragment.getName() + " = " + text + ";"));
    }

    /** The value in the place of its variable. */
    private static String text(
            FillSource source, Expression expression, VariableDeclarationFragment fragment, Expression value) {
        boolean self = expression instanceof SimpleName name
                && Bindings.isSame(Bindings.declaration(name), fragment.resolveBinding());
        return self
                ? Values.as(source, value, fragment.resolveBinding().getType().getName())
                : source.text(expression);
    }

    /** Of whole numbers the known one stands last. */
    private static Optional<Edit> turned(FillSource source, MethodInvocation call) {
        boolean whole = Set.of("min", "max").contains(call.getName().getIdentifier())
                && Bindings.isMethodOf(call, "java.lang.Math")
                && Set.of("int", "long").contains(Bindings.type(call));
        if (!whole) {
            return Optional.empty();
        }
        Expression first = (Expression) call.arguments().get(0);
        Expression second = (Expression) call.arguments().get(1);
        return Values.isSingle(first) && !Values.isSingle(second)
                ? Optional.of(Edit.replace(first, second, source.text(second) + ", " + source.text(first)))
                : Optional.empty();
    }
}
