package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;

/** A statement for the database whose text holds a value: whoever gives the value writes the statement. */
public final class SqlByConcatenation implements RegressionRule {
    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*(select\\s.*\\bfrom\\b|insert\\s+into\\s|update\\s+\\w+(\\s+\\w+)?\\s+set\\s|delete\\s+from\\s"
                    + "|from\\s+\\w+\\s+(\\w+\\s+)?where\\s|(drop|alter|truncate)\\s+table\\s).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> GROWTH = Set.of("append", "concat", "insert", "replace");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-009", "SQL by concatenation", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        Set<ASTNode> nodes = new LinkedHashSet<>();
        source.find(InfixExpression.class).stream()
                .filter(sum -> sum.getOperator() == InfixExpression.Operator.PLUS)
                .filter(sum -> !(sum.getParent() instanceof InfixExpression))
                .filter(SqlByConcatenation::isSpliced)
                .forEach(nodes::add);
        source.find(Assignment.class).stream()
                .filter(more -> more.getOperator() == Assignment.Operator.PLUS_ASSIGN)
                .filter(more ->
                        isStatement(SqlText.of(more.getLeftHandSide())) && SqlText.isValue(more.getRightHandSide()))
                .forEach(nodes::add);
        source.find(MethodInvocation.class).stream()
                .filter(call -> isFormatted(call) || isGrown(call))
                .forEach(nodes::add);
        return nodes.stream()
                .map(node -> Finding.error(
                        id(),
                        source.locate(node),
                        "The text of a statement is put together from values",
                        "Use a parameter such as `:name`"));
    }

    private static boolean isStatement(String text) {
        return STATEMENT.matcher(text).matches();
    }

    private static boolean isSpliced(InfixExpression sum) {
        List<Expression> parts = SqlText.parts(sum);
        String text = parts.stream().map(SqlText::of).collect(Collectors.joining());
        return isStatement(text) && parts.stream().anyMatch(SqlText::isValue);
    }

    private static boolean isFormatted(MethodInvocation call) {
        String name = call.getName().getIdentifier();
        if (name.equals("formatted") && call.getExpression() != null) {
            return isStatement(SqlText.of(call.getExpression()));
        }
        return name.equals("format")
                && ((List<?>) call.arguments()).stream().anyMatch(part -> isStatement(SqlText.of((Expression) part)));
    }

    /** Whether a value is put to, or into, a text that is a statement by then. */
    private static boolean isGrown(MethodInvocation call) {
        return GROWTH.contains(call.getName().getIdentifier())
                && call.getExpression() != null
                && isStatement(SqlText.of(call))
                && ((List<?>) call.arguments()).stream().anyMatch(part -> SqlText.isValue((Expression) part));
    }
}
