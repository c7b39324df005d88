package io.devmatrix.core.promote.idiom;

import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.Statement;

/** What a method's body comes to as one expression: guards that return, then a return. */
final class Result {
    private Result() {}

    /** The expression's text; empty for a body that does more than to choose and return. */
    static Optional<String> of(FillSource source, Statement body) {
        return of(source, Places.statements(body));
    }

    /** Whether nothing in it, which has an expression, does anything but to compute. */
    static boolean isStable(Statement body) {
        List<ReturnStatement> returns = JavaSource.find(body, ReturnStatement.class);
        Expression first = returns.get(0).getExpression();
        return returns.stream()
                        .allMatch(each -> Stable.is(each.getExpression()) && Alike.are(first, each.getExpression()))
                && JavaSource.find(body, IfStatement.class).stream().allMatch(each -> Stable.is(each.getExpression()));
    }

    private static Optional<String> of(FillSource source, List<Statement> statements) {
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        Statement first = statements.get(0);
        if (first instanceof ReturnStatement returned) {
            Expression value = returned.getExpression();
            return Optional.ofNullable(value).map(source::text);
        }
        if (first instanceof IfStatement branch && branch.getElseStatement() == null) {
            Optional<String> then = of(source, Places.statements(branch.getThenStatement()));
            Optional<String> otherwise = of(source, statements.subList(1, statements.size()));
            return then.flatMap(one -> otherwise.map(
                    other -> "(" + source.text(branch.getExpression()) + ") ? (" + one + ") : (" + other + ")"));
        }
        return Optional.empty();
    }
}
