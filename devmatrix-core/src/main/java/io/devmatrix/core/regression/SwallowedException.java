package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.CatchClause;
import org.eclipse.jdt.core.dom.ContinueStatement;
import org.eclipse.jdt.core.dom.EmptyStatement;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;

/** A failure that nobody hears of: the request goes on as if it had not been. */
public final class SwallowedException implements RegressionRule {
    private static final Pattern ANY = Pattern.compile("(java\\.lang\\.)?(Exception|RuntimeException|Throwable|Error)");
    private static final Pattern HANDLER =
            Pattern.compile("exceptionally(Async|Compose)?|recover(With)?|onError(Resume|Return|Map)");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-020", "Swallowed exception", Weight.HIGH, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        Stream<Finding> caught = source.find(CatchClause.class).stream()
                .filter(SwallowedException::isSwallowed)
                .map(clause ->
                        finding(source, clause, "`" + clause.getException().getType() + "` is caught, and the code"));
        Stream<Finding> handled = source.find(LambdaExpression.class).stream()
                .filter(SwallowedException::isDeaf)
                .map(lambda -> finding(source, lambda, "`" + lambda + "` takes a failure, and the code"));
        return Stream.concat(caught, handled);
    }

    private Finding finding(JavaSource source, ASTNode node, String what) {
        return Finding.error(
                id(),
                source.locate(node),
                what + " goes on as if nothing had been",
                "Answer it, throw it on, or do not catch it");
    }

    /** A narrow exception may stand for a value, such as 0 for a text that is no number; one that may be anything may not. */
    private static boolean isSwallowed(CatchClause clause) {
        boolean any = ANY.matcher(clause.getException().getType().toString()).matches();
        return isSilent(clause.getBody(), any);
    }

    /** Whether nothing is done but to log and, where that is allowed, to go on with a value that owes nothing to the failure. */
    private static boolean isSilent(Block block, boolean withValue) {
        return ((List<?>) block.statements())
                .stream()
                        .map(Statement.class::cast)
                        .allMatch(statement -> statement instanceof EmptyStatement
                                || LogLines.is(statement)
                                || withValue && isValue(statement));
    }

    private static boolean isValue(Statement statement) {
        return statement instanceof ContinueStatement
                || statement instanceof ReturnStatement result
                        && (result.getExpression() == null || isConstant(result.getExpression()));
    }

    private static boolean isConstant(ASTNode value) {
        return ConstantResult.isConstant(value)
                || value.getNodeType() == ASTNode.NULL_LITERAL
                || value.toString().matches("(\\w+\\.)*Optional\\.(<.*>)?empty\\(\\)");
    }

    private static boolean isDeaf(LambdaExpression lambda) {
        if (!(lambda.getParent() instanceof MethodInvocation call)
                || !call.arguments().contains(lambda)
                || !HANDLER.matcher(call.getName().getIdentifier()).matches()) {
            return false;
        }
        return lambda.getBody() instanceof Block block
                ? isSilent(block, true)
                : JavaSource.find(lambda.getBody(), SimpleName.class).isEmpty() && isConstant(lambda.getBody());
    }
}
