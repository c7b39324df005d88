package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.BooleanLiteral;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;
import org.jspecify.annotations.Nullable;

/**
 * A variable that gets its value by an {@code if} gets it by a choice; a choice of true and false is its condition; a choice
 * whose condition says what is not is turned round.
 */
final class ChoiceForms implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (ConditionalExpression choice : source.find(ConditionalExpression.class)) {
            choice(source, choice).ifPresent(text -> edits.add(Edit.replace(choice, "(" + text + ")")));
        }
        for (VariableDeclarationStatement declaration : source.find(VariableDeclarationStatement.class)) {
            if (declaration.fragments().size() == 1 && Places.next(declaration) instanceof IfStatement branch) {
                declared(source, declaration, branch).ifPresent(edits::add);
            }
        }
        return edits;
    }

    private static Optional<String> choice(FillSource source, ConditionalExpression choice) {
        Expression then = Places.bare(choice.getThenExpression());
        Expression otherwise = Places.bare(choice.getElseExpression());
        if (then instanceof BooleanLiteral yes && otherwise instanceof BooleanLiteral no) {
            boolean plain = yes.booleanValue() && !no.booleanValue();
            boolean turned = !yes.booleanValue() && no.booleanValue();
            return plain
                    ? Optional.of(source.text(choice.getExpression()))
                    : turned ? Optional.of(Negation.of(source, choice.getExpression())) : Optional.empty();
        }
        boolean chain = otherwise instanceof ConditionalExpression && !(then instanceof ConditionalExpression);
        boolean inverse = then instanceof ConditionalExpression && !(otherwise instanceof ConditionalExpression);
        return inverse || !chain && Direction.isNegative(choice.getExpression())
                ? Optional.of("(" + Negation.of(source, choice.getExpression()) + ") ? (" + source.text(otherwise)
                        + ") : (" + source.text(then) + ")")
                : Optional.empty();
    }

    private static Optional<Edit> declared(
            FillSource source, VariableDeclarationStatement declaration, IfStatement branch) {
        VariableDeclarationFragment fragment =
                (VariableDeclarationFragment) declaration.fragments().get(0);
        Expression first = fragment.getInitializer();
        if (first != null && !Stable.is(first)) {
            return Optional.empty();
        }
        List<Expression> values = new ArrayList<>();
        Optional<String> chain = chain(source, fragment, branch, values);
        boolean alike = declaration.getType().isPrimitiveType()
                || values.stream().allMatch(value -> Alike.are(values.get(0), value));
        return chain.filter(text -> alike)
                .map(text -> Edit.replace(
                        declaration, branch, declaration.getType() + " " + fragment.getName() + " = " + text + ";"));
    }

    /**
     * The value that a statement gives the variable, or that it has where there is none.
     *
     * @param values is given each that it may be
     */
    private static Optional<String> chain(
            FillSource source,
            VariableDeclarationFragment fragment,
            @Nullable Statement statement,
            List<Expression> values) {
        List<Statement> all = Places.statements(statement);
        if (all.size() == 1 && all.get(0) instanceof IfStatement branch) {
            boolean asked = !source.names(branch.getExpression(), fragment.resolveBinding())
                    .isEmpty();
            Optional<String> then = chain(source, fragment, branch.getThenStatement(), values);
            Optional<String> otherwise = chain(source, fragment, branch.getElseStatement(), values);
            return asked || then.isEmpty() || otherwise.isEmpty()
                    ? Optional.empty()
                    : Optional.of("(" + source.text(branch.getExpression()) + ") ? (" + then.get() + ") : ("
                            + otherwise.get() + ")");
        }
        Optional<Expression> value =
                statement == null ? Optional.ofNullable(fragment.getInitializer()) : assigned(fragment, statement);
        value.ifPresent(values::add);
        return value.map(each -> "(" + source.text(each) + ")");
    }

    /** What the statement does when it does nothing but give the variable a value that does not read it. */
    static Optional<Expression> assigned(VariableDeclarationFragment fragment, Statement statement) {
        List<Statement> all = Places.statements(statement);
        if (all.size() == 1
                && all.get(0) instanceof ExpressionStatement only
                && only.getExpression() instanceof Assignment assignment
                && assignment.getOperator() == Assignment.Operator.ASSIGN
                && assignment.getLeftHandSide() instanceof SimpleName name
                && Bindings.isSame(Bindings.declaration(name), fragment.resolveBinding())) {
            Expression value = assignment.getRightHandSide();
            boolean reads = io.devmatrix.core.javasource.JavaSource.find(value, SimpleName.class).stream()
                    .anyMatch(each -> Bindings.isSame(Bindings.declaration(each), fragment.resolveBinding()));
            return reads ? Optional.empty() : Optional.of(value);
        }
        return Optional.empty();
    }
}
