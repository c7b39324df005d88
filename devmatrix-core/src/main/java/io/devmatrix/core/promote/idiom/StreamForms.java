package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.VariableDeclaration;

/**
 * Streams in as few steps as can be: one filter for two, {@code toList()} for a collector whose list is only handed back,
 * {@code noneMatch(c)} for {@code allMatch(!c)}, one {@code map} for two.
 */
final class StreamForms implements Idiom {
    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (MethodInvocation call : source.find(MethodInvocation.class)) {
            if (Bindings.isMethodOf(call, "java.util.stream.Stream")) {
                edit(source, call).ifPresent(edits::add);
            }
        }
        return edits;
    }

    private static Optional<Edit> edit(FillSource source, MethodInvocation call) {
        String name = call.getName().getIdentifier();
        Expression argument =
                call.arguments().size() == 1 ? (Expression) call.arguments().get(0) : null;
        if (name.equals("collect") && call.getParent() instanceof ReturnStatement && argument != null) {
            String collector = source.text(argument);
            boolean fixed = collector.equals("java.util.stream.Collectors.toUnmodifiableList()");
            boolean list = collector.equals("java.util.stream.Collectors.toList()") && Changes.isOnly(source, null);
            return fixed || list
                    ? Optional.of(Edit.replace(call, source.text(call.getExpression()) + ".toList()"))
                    : Optional.empty();
        }
        if (!(argument instanceof LambdaExpression lambda) || !(lambda.getBody() instanceof Expression body)) {
            return Optional.empty();
        }
        boolean negative = Places.bare(body) instanceof PrefixExpression prefix
                && prefix.getOperator() == PrefixExpression.Operator.NOT;
        if (negative && List.of("allMatch", "noneMatch").contains(name)) {
            String other = name.equals("allMatch") ? "noneMatch" : "allMatch";
            return Optional.of(Edit.replace(
                    call,
                    source.text(call.getExpression()) + "." + other + "(" + parameter(lambda) + " -> "
                            + Negation.of(source, body) + ")"));
        }
        return before(call, name).flatMap(first -> joined(source, call, first, lambda));
    }

    /** The call of the same name on a lambda that this one follows. */
    private static Optional<MethodInvocation> before(MethodInvocation call, String name) {
        return call.getExpression() instanceof MethodInvocation first
                        && first.getName().getIdentifier().equals(name)
                        && List.of("filter", "map").contains(name)
                        && Bindings.isMethodOf(first, "java.util.stream.Stream")
                        && first.arguments().get(0) instanceof LambdaExpression lambda
                        && lambda.getBody() instanceof Expression
                ? Optional.of(first)
                : Optional.empty();
    }

    private static Optional<Edit> joined(
            FillSource source, MethodInvocation call, MethodInvocation first, LambdaExpression second) {
        LambdaExpression lambda = (LambdaExpression) first.arguments().get(0);
        String name = call.getName().getIdentifier();
        String one = source.text(lambda.getBody());
        String head = source.text(first.getExpression()) + "." + name + "(" + parameter(lambda) + " -> ";
        String text = source.text(second.getBody());
        String parameter = parameter(second);
        if (name.equals("filter")) {
            String other = Words.replace(text, Map.of(parameter, parameter(lambda)));
            return Optional.of(Edit.replace(call, head + "(" + one + ") && (" + other + "))"));
        }
        boolean once = Words.count(text, parameter) == 1
                && Stable.is((Expression) lambda.getBody())
                && Stable.is((Expression) second.getBody());
        return once
                ? Optional.of(Edit.replace(call, head + Words.replace(text, Map.of(parameter, "(" + one + ")")) + ")"))
                : Optional.empty();
    }

    private static String parameter(LambdaExpression lambda) {
        return ((VariableDeclaration) lambda.parameters().get(0)).getName().getIdentifier();
    }
}
