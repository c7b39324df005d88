package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What conditions of lists compare attributes with: constants, and what follows from them and the time. */
final class ListValues {
    private static final Quote CONSTANT = Quote.expression("$Type.$NAME");
    private static final Quote TEXT = Quote.expression("\"$text\"");
    private static final Quote WHOLE = Quote.expression("$number");
    private static final Quote LONG = Quote.expression("Long.valueOf($number)");
    private static final Quote DECIMAL = Quote.expression("import java.math.BigDecimal; new BigDecimal(\"$text\")");
    private static final Quote PARSED = Quote.expression("$Type.parse(\"$text\")");
    private static final Expression NOWHERE = new Expression("", "");
    private static final Set<String> NOW = Set.of("now");

    private final FactTable facts;
    private final JavaExpressions expressions;

    ListValues(FactTable facts) {
        this.facts = facts;
        this.expressions = new JavaExpressions(ModelExpressions.check(facts.application()), new RowAccess(facts));
    }

    /** Its code; empty where it takes a row to know it. */
    Optional<Code> of(Node node) {
        if (node instanceof Node.EnumConstant constant) {
            EnumFacts type = facts.enumType(constant.enumName());
            return type.constants().stream()
                    .filter(candidate -> candidate.value().equals(constant.value()))
                    .findFirst()
                    .map(found ->
                            CONSTANT.with("Type", JavaTypes.of(type.javaType())).with("NAME", found.constant()));
        }
        return node instanceof Node.Literal literal ? literal(literal) : computed(node);
    }

    private static Optional<Code> literal(Node.Literal literal) {
        Object value = literal.value();
        if (value instanceof Boolean truth) {
            return Optional.of(WHOLE.with("number", truth));
        }
        if (value instanceof Long number) {
            boolean isLong =
                    literal.type().toString().toLowerCase(java.util.Locale.ROOT).contains("long");
            return Optional.of((isLong ? LONG : WHOLE).with("number", number));
        }
        if (value instanceof BigDecimal decimal) {
            return Optional.of(DECIMAL.with("text", decimal.toPlainString()));
        }
        return value instanceof String text
                ? Optional.of(TEXT.with("text", text))
                : Optional.of(PARSED.with("Type", TypeRef.of(value.getClass().getName()))
                        .with("text", value.toString()));
    }

    private Optional<Code> computed(Node node) {
        CheckedExpression value = new CheckedExpression(NOWHERE, node);
        boolean known = !(node instanceof Node.Null) && value.reads().isEmpty() && NOW.containsAll(value.names());
        return known ? Optional.of(expressions.value(value)) : Optional.empty();
    }
}
