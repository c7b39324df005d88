package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.TextBlock;

/** A statement for the database whose text holds a value: whoever gives the value writes the statement. */
public final class SqlByConcatenation implements RegressionRule {
    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*(select\\s.*\\bfrom\\b|insert\\s+into\\s|update\\s+\\w+(\\s+\\w+)?\\s+set\\s|delete\\s+from\\s"
                    + "|from\\s+\\w+\\s+(\\w+\\s+)?where\\s|(drop|alter|truncate)\\s+table\\s).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-009", "SQL by concatenation", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        Stream<? extends ASTNode> sums = source.find(InfixExpression.class).stream()
                .filter(sum -> sum.getOperator() == InfixExpression.Operator.PLUS)
                .filter(sum -> !(sum.getParent() instanceof InfixExpression))
                .filter(SqlByConcatenation::isSpliced);
        Stream<? extends ASTNode> formats =
                source.find(MethodInvocation.class).stream().filter(SqlByConcatenation::isFormatted);
        return Stream.concat(sums, formats)
                .map(node -> Finding.error(
                        id(),
                        source.locate(node),
                        "The text of a statement is put together from values",
                        "Use a parameter such as `:name`"));
    }

    private static boolean isSpliced(InfixExpression sum) {
        List<Expression> parts = JavaSource.find(sum, Expression.class).stream()
                .filter(part -> part.getParent() instanceof InfixExpression && !(part instanceof InfixExpression))
                .toList();
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(text(part)));
        return STATEMENT.matcher(text).matches() && parts.stream().anyMatch(SqlByConcatenation::isValue);
    }

    private static boolean isFormatted(MethodInvocation call) {
        String name = call.getName().getIdentifier();
        if (name.equals("formatted") && call.getExpression() != null) {
            return STATEMENT.matcher(text(call.getExpression())).matches();
        }
        return name.equals("format")
                && ((List<?>) call.arguments()).stream().anyMatch(part -> STATEMENT
                        .matcher(text((Expression) part))
                        .matches());
    }

    private static boolean isValue(Expression part) {
        if (part instanceof SimpleName name) {
            return !CONSTANT.matcher(name.getIdentifier()).matches();
        }
        if (part instanceof QualifiedName name) {
            return !CONSTANT.matcher(name.getName().getIdentifier()).matches();
        }
        return part.getNodeType() != ASTNode.STRING_LITERAL
                && part.getNodeType() != ASTNode.TEXT_BLOCK
                && part.getNodeType() != ASTNode.CHARACTER_LITERAL
                && part.getNodeType() != ASTNode.NUMBER_LITERAL;
    }

    private static String text(Expression part) {
        if (part instanceof StringLiteral literal) {
            return literal.getLiteralValue();
        }
        return part instanceof TextBlock block ? block.getLiteralValue() : "x";
    }
}
