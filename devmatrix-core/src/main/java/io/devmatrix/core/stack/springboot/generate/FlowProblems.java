package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a flow refuses: an exception with a named error, and a detail where the error's title has placeholders. */
final class FlowProblems {
    private static final Quote THROW_UNLESS =
            Quote.statements("""
            if ($not) {
                throw $problem;
            }
            """);
    private static final Quote PLAIN = Quote.expression("$ProblemException.of($Problems.$NAME)");
    private static final Quote DETAILED = Quote.expression("new $ProblemException($Problems.$NAME, $detail)");
    private static final Quote RANGE =
            Quote.expression("$ProblemException.of($Options.VALIDATION_STATUS, \"The $words would leave its range\")");
    private static final Quote TEXT = Quote.expression("\"$text\"");
    private static final Quote AS_TEXT = Quote.expression("String.valueOf($value)");
    private static final Quote WIRE = Quote.expression("$value.wire()");
    private static final Quote DECIMAL = Quote.expression("$value.toPlainString()");

    private final FlowCode code;

    FlowProblems(FlowCode code) {
        this.code = code;
    }

    /** Ends the request with the error where the opposite holds. */
    Code unless(Code not, BusinessError error, String node) {
        return unless(not, exception(error, node));
    }

    /** Ends the request with the exception where the opposite holds. */
    Code unless(Code not, Code exception) {
        return THROW_UNLESS.with("not", not).with("problem", exception);
    }

    /** The exception of a counter that would leave its range. */
    Code outOfRange(String words) {
        return RANGE.with("ProblemException", code.units().base("error.ProblemException"))
                .with("Options", code.units().base("ApiOptions"))
                .with("words", words);
    }

    /** The exception that carries the error, its title filled by what is known at the node. */
    Code exception(BusinessError error, String node) {
        ErrorTitle title = ErrorTitle.of(error);
        boolean filled = !title.placeholders().isEmpty();
        Code exception = (filled ? DETAILED : PLAIN)
                .with("ProblemException", code.units().base("error.ProblemException"))
                .with("Problems", JavaTypes.of(code.units().problems()))
                .with("NAME", ProblemsGenerator.constant(error));
        return filled ? exception.with("detail", detail(title, node)) : exception;
    }

    private Code detail(ErrorTitle title, String node) {
        List<ErrorTitle.Part> parts = title.parts();
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
        CheckedExpression expression = code.path(part.text(), node);
        Code value = code.value(expression);
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
