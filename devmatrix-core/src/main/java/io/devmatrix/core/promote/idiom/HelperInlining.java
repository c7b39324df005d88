package io.devmatrix.core.promote.idiom;

import io.devmatrix.core.javasource.JavaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;
import org.jspecify.annotations.Nullable;

/**
 * Private methods stand where they are called: those that come to one expression everywhere, others where they are called
 * once, as a statement, for the result of the caller, or for a variable.
 */
final class HelperInlining implements Idiom {
    /** What may be left out, or come again. */
    private static final Set<Class<?>> SOMETIMES =
            Set.of(ConditionalExpression.class, InfixExpression.class, LambdaExpression.class, SwitchExpression.class);

    @Override
    public List<Edit> edits(FillSource source) {
        for (MethodDeclaration helper : source.methods()) {
            if (!source.isAnswer(helper) && helper.getBody() != null && helper.resolveBinding() != null) {
                List<Edit> edits = inlined(source, helper);
                if (!edits.isEmpty()) {
                    return edits;
                }
            }
        }
        return List.of();
    }

    private static List<Edit> inlined(FillSource source, MethodDeclaration helper) {
        List<MethodInvocation> calls = source.find(MethodInvocation.class).stream()
                .filter(call -> call.resolveMethodBinding() != null
                        && helper.resolveBinding()
                                .isEqualTo(call.resolveMethodBinding().getMethodDeclaration()))
                .toList();
        Optional<String> expression = Result.of(source, helper.getBody());
        boolean calm = expression.isPresent() && Result.isStable(helper.getBody());
        List<Edit> edits = new ArrayList<>();
        for (MethodInvocation call : calls) {
            Arguments arguments = new Arguments(source, helper, call);
            if (calm && arguments.fit()) {
                String text = Values.cast(arguments.text(expression.get()), call);
                edits.add(Edit.replace(call, "(" + text + ")"));
            }
        }
        if (edits.isEmpty() && calls.size() == 1) {
            MethodInvocation only = calls.get(0);
            Arguments arguments = new Arguments(source, helper, only);
            if (arguments.fit() && !isInside(only, helper)) {
                block(source, helper, only, arguments).ifPresent(edits::add);
                edits.addAll(edits.isEmpty() || isPart(only) ? List.of() : List.of(Edit.remove(helper)));
            }
        }
        return Edit.together(source, edits);
    }

    private static boolean isInside(MethodInvocation call, MethodDeclaration helper) {
        return JavaSource.find(helper, MethodInvocation.class).contains(call);
    }

    /** The statement that calls, with the method's statements before what remains of it. */
    private static Optional<Edit> block(
            FillSource source, MethodDeclaration helper, MethodInvocation call, Arguments arguments) {
        Statement caller = caller(call);
        if (caller == null || !(caller.getParent() instanceof Block)) {
            return Optional.empty();
        }
        if (isPart(call)) {
            return hoisted(source, helper, call, caller);
        }
        String body = source.text(helper.getBody());
        String inner = body.substring(1, body.length() - 1);
        if (caller instanceof ReturnStatement) {
            return Optional.of(Edit.replace(caller, arguments.text(inner)));
        }
        List<ReturnStatement> returns = JavaSource.find(helper.getBody(), ReturnStatement.class);
        List<Statement> statements = Places.statements(helper.getBody());
        if (caller instanceof ExpressionStatement) {
            return returns.isEmpty() ? Optional.of(Edit.replace(caller, arguments.text(inner))) : Optional.empty();
        }
        boolean last = returns.size() == 1 && statements.get(statements.size() - 1) == returns.get(0);
        if (!last) {
            return Optional.empty();
        }
        String before = inner.substring(
                0, returns.get(0).getStartPosition() - helper.getBody().getStartPosition() - 1);
        String result = Values.cast(source.text(returns.get(0).getExpression()), call);
        VariableDeclarationStatement declaration = (VariableDeclarationStatement) caller;
        VariableDeclarationFragment fragment =
                (VariableDeclarationFragment) declaration.fragments().get(0);
        return Optional.of(Edit.replace(
                caller,
                arguments.text(before) + " " + declaration.getType() + " " + fragment.getName() + " = "
                        + arguments.text("(" + result + ")") + ";"));
    }

    private static boolean isPart(MethodInvocation call) {
        return !(call.getParent() instanceof Statement || call.getParent() instanceof VariableDeclarationFragment);
    }

    /** Asked before the statement, when it is asked anyway there and nothing else in the statement does anything. */
    private static Optional<Edit> hoisted(
            FillSource source, MethodDeclaration helper, MethodInvocation call, Statement caller) {
        List<MethodInvocation> others = new ArrayList<>(JavaSource.find(caller, MethodInvocation.class));
        others.removeAll(JavaSource.find(call, MethodInvocation.class));
        boolean calm = others.stream()
                .filter(other -> other.getStartPosition() > call.getStartPosition() || !contains(other, call))
                .allMatch(Stable::is);
        if (Places.isWithin(call, caller, SOMETIMES) || !calm || helper.getReturnType2() == null) {
            return Optional.empty();
        }
        String name = "u" + call.getStartPosition();
        Edit inner = new Edit(call.getStartPosition() - caller.getStartPosition(), call.getLength(), name);
        return Optional.of(Edit.replace(
                caller,
                helper.getReturnType2() + " " + name + " = " + source.text(call) + "; "
                        + Edit.apply(source.text(caller), List.of(inner))));
    }

    private static boolean contains(MethodInvocation other, MethodInvocation call) {
        return JavaSource.find(other, MethodInvocation.class).contains(call);
    }

    /** The statement that calls; null for one that is more than an expression. */
    private static @Nullable Statement caller(MethodInvocation call) {
        if (isPart(call)) {
            ASTNode at = call;
            while (!(at instanceof Statement)) {
                at = at.getParent();
            }
            return at instanceof ReturnStatement || at instanceof VariableDeclarationStatement ? (Statement) at : null;
        }
        if (call.getParent() instanceof VariableDeclarationFragment fragment
                && fragment.getParent() instanceof VariableDeclarationStatement declaration
                && declaration.fragments().size() == 1) {
            return declaration;
        }
        boolean alone = call.getParent() instanceof ReturnStatement || call.getParent() instanceof ExpressionStatement;
        return alone ? (Statement) call.getParent() : null;
    }
}
