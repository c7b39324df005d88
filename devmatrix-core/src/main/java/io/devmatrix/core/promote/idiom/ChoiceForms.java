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
        Optional<Expression> then = assigned(fragment, branch.getThenStatement());
        Optional<Expression> otherwise = branch.getElseStatement() == null
                ? Optional.ofNullable(first).filter(Stable::is)
                : assigned(fragment, branch.getElseStatement());
        boolean free = first == null || Stable.is(first);
        boolean asked =
                !source.names(branch.getExpression(), fragment.resolveBinding()).isEmpty();
        boolean primitive = declaration.getType().isPrimitiveType();
        if (then.isEmpty()
                || otherwise.isEmpty()
                || !free
                || asked
                || !primitive && !Alike.are(then.get(), otherwise.get())) {
            return Optional.empty();
        }
        return Optional.of(Edit.replace(
                declaration,
                branch,
                declaration.getType() + " " + fragment.getName() + " = (" + source.text(branch.getExpression())
                        + ") ? (" + source.text(then.get()) + ") : (" + source.text(otherwise.get()) + ");"));
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
