package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The exceptions of named errors, with a detail where the error's title has placeholders. */
final class ErrorExceptions {
    private static final Quote PLAIN = Quote.expression("$ProblemException.of($Problems.$NAME)");
    private static final Quote DETAILED = Quote.expression("new $ProblemException($Problems.$NAME, $detail)");
    private static final Quote TEXT = Quote.expression("\"$text\"");
    private static final Quote AS_TEXT = Quote.expression("String.valueOf($value)");
    private static final Quote WIRE = Quote.expression("$value.wire()");
    private static final Quote DECIMAL = Quote.expression("$value.toPlainString()");

    private final JavaUnits units;
    private final JavaExpressions java;
    private final String entity;

    /** @param entity whose attributes the placeholders write bare; empty in flows */
    ErrorExceptions(JavaUnits units, JavaExpressions java, String entity) {
        this.units = units;
        this.java = java;
        this.entity = entity;
    }

    /** Whether the title of the error says something of the case at hand. */
    static boolean isDetailed(BusinessError error) {
        return !ErrorTitle.of(error).placeholders().isEmpty();
    }

    /** The exception that carries the error, its title filled by what is known at the node. */
    Code exception(BusinessError error, String node) {
        return isDetailed(error) ? with(DETAILED, error).with("detail", detail(error, node)) : with(PLAIN, error);
    }

    private Code with(Quote quote, BusinessError error) {
        return quote.with("ProblemException", units.base("error.ProblemException"))
                .with("Problems", JavaTypes.of(units.problems()))
                .with("NAME", ProblemsGenerator.constant(error));
    }

    /** The title of the error, filled by what is known at the node. */
    Code detail(BusinessError error, String node) {
        List<ErrorTitle.Part> parts = ErrorTitle.of(error).parts();
        String sum = IntStream.range(0, parts.size()).mapToObj(i -> "$part" + i).collect(Collectors.joining(" + "));
        Code detail = Quote.expression(sum).code();
        for (int i = 0; i < parts.size(); i++) {
            ErrorTitle.Part part = parts.get(i);
            detail = detail.with(
                    "part" + i, part.filled() ? filled(part, node, i == 0) : TEXT.with("text", part.text()));
        }
        return detail;
    }

    private Code filled(ErrorTitle.Part part, String node, boolean first) {
        CheckedExpression expression = java.checked(new Expression(node, part.text()), entity);
        Code value = java.value(expression);
        if (expression.type() instanceof ValueType.EnumValue) {
            return WIRE.with("value", value);
        }
        if (expression.type().is(ValueType.Kind.DECIMAL)) {
            return DECIMAL.with("value", value);
        }
        boolean text = expression.type().is(ValueType.Kind.STRING);
        return first && !text ? AS_TEXT.with("value", value) : value;
    }
}
