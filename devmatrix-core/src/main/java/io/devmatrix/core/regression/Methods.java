package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.CastExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;
import org.jspecify.annotations.Nullable;

/** The methods of a file that have a body, as the rules against stubs look at them. */
final class Methods {
    private Methods() {}

    static Stream<MethodDeclaration> of(JavaSource source) {
        return source.find(MethodDeclaration.class).stream().filter(method -> method.getBody() != null);
    }

    /** What the method returns, when it does nothing else but, perhaps, write to a log or put it into variables before. */
    static Optional<Expression> onlyReturned(MethodDeclaration method) {
        List<Statement> statements = working(method.getBody());
        int last = statements.size() - 1;
        if (last < 0
                || !(statements.get(last) instanceof ReturnStatement result)
                || !statements.subList(0, last).stream().allMatch(VariableDeclarationStatement.class::isInstance)) {
            return Optional.empty();
        }
        Map<String, Expression> variables = new HashMap<>();
        statements.subList(0, last).forEach(statement -> JavaSource.find(statement, VariableDeclarationFragment.class)
                .forEach(variable -> variables.put(
                        variable.getName().getIdentifier(), plain(variables, variable.getInitializer()))));
        return Optional.ofNullable(plain(variables, result.getExpression()));
    }

    /** The expression without parentheses and casts, and for a variable what was put into it. */
    private static @Nullable Expression plain(Map<String, Expression> variables, @Nullable Expression value) {
        if (value instanceof ParenthesizedExpression inner) {
            return plain(variables, inner.getExpression());
        }
        if (value instanceof CastExpression cast) {
            return plain(variables, cast.getExpression());
        }
        return value instanceof SimpleName name ? variables.getOrDefault(name.getIdentifier(), value) : value;
    }

    /** The statements that do more than write to a log. */
    static List<Statement> working(Block body) {
        return ((List<?>) body.statements())
                .stream()
                        .map(Statement.class::cast)
                        .filter(statement -> !LogLines.is(statement))
                        .toList();
    }

    static Finding stub(KnownBug rule, JavaSource source, MethodDeclaration method, String what) {
        String fact = "`" + method.getName() + "` " + what;
        return Finding.error(rule.id(), source.locate(method.getName()), fact, "Write what it is to do");
    }
}
