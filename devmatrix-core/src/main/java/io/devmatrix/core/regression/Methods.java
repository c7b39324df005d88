package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.Statement;

/** The methods of a file that have a body, as the rules against stubs look at them. */
final class Methods {
    private Methods() {}

    static Stream<MethodDeclaration> of(JavaSource source) {
        return source.find(MethodDeclaration.class).stream().filter(method -> method.getBody() != null);
    }

    /** What the method returns, when it does nothing else but, perhaps, write to a log. */
    static Optional<Expression> onlyReturned(MethodDeclaration method) {
        List<Statement> statements = working(method.getBody());
        return statements.size() == 1 && statements.get(0) instanceof ReturnStatement result
                ? Optional.ofNullable(result.getExpression())
                : Optional.empty();
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
