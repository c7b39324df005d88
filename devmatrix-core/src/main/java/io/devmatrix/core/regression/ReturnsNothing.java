package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;

/** A method that only gives back null, nothing, or what it was given. */
public final class ReturnsNothing implements RegressionRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet(
                "REG-031", "Only returns null, nothing or its argument", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isOwnJava();
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return Methods.of(source)
                .flatMap(method -> Methods.onlyReturned(method)
                        .filter(value -> isNothing(value) || isArgument(method, value))
                        .map(value -> Methods.stub(this, source, method, "only returns `" + value + "`"))
                        .stream());
    }

    private static boolean isNothing(Expression value) {
        return value.getNodeType() == ASTNode.NULL_LITERAL
                || value.toString().matches("(java\\.util\\.)?Optional\\.(<.*>)?(empty\\(\\)|ofNullable\\(null\\))");
    }

    private static boolean isArgument(MethodDeclaration method, Expression value) {
        if (value instanceof MethodInvocation call
                && call.getName().getIdentifier().equals("requireNonNull")) {
            return isArgument(method, (Expression) call.arguments().get(0));
        }
        return value instanceof SimpleName name
                && ((List<?>) method.parameters())
                        .stream()
                                .map(SingleVariableDeclaration.class::cast)
                                .anyMatch(parameter ->
                                        parameter.getName().getIdentifier().equals(name.getIdentifier()));
    }
}
