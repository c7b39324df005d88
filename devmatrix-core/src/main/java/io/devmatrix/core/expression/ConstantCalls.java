package io.devmatrix.core.expression;

import dev.cel.common.ast.CelExpr;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Calls whose argument is a text written out, read once when the model is checked. */
final class ConstantCalls {
    private static final Pattern SHORT = Pattern.compile("(-?)(?=\\d)(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");

    private final Typing typing;

    ConstantCalls(Typing typing) {
        this.typing = typing;
    }

    Node matches(CelExpr expr, List<Node> arguments) {
        if (!(arguments.get(1) instanceof Node.Literal pattern)) {
            return typing.refuse(expr, "The pattern of `matches` is computed", "Write it out in quotes");
        }
        try {
            Pattern.compile((String) pattern.value());
            return new Node.Call(LibraryFunction.MATCHES, arguments, ValueType.BOOLEAN);
        } catch (PatternSyntaxException unreadable) {
            String problem = "`" + pattern.value() + "` is no regular expression: " + unreadable.getDescription();
            return typing.refuse(expr.call().args().get(0), problem, "Correct the pattern");
        }
    }

    Node time(LibraryFunction function, CelExpr expr, Node argument) {
        CelExpr place = expr.call().args().get(0);
        if (!(argument instanceof Node.Literal literal)) {
            return typing.refuse(
                    place, "The text of `" + function.word() + "` is computed", "Write " + function.form());
        }
        try {
            return read(function, (String) literal.value());
        } catch (DateTimeException | ArithmeticException unreadable) {
            String problem = "`" + literal.value() + "` cannot be read by `" + function.word() + "`";
            return typing.refuse(place, problem, "Write " + function.form());
        }
    }

    private static Node read(LibraryFunction function, String text) {
        return switch (function) {
            case TIMESTAMP -> new Node.Literal(Instant.parse(text), ValueType.INSTANT);
            case DATE -> new Node.Literal(LocalDate.parse(text), ValueType.DATE);
            default -> new Node.Literal(duration(text), ValueType.DURATION);
        };
    }

    private static Duration duration(String text) {
        Matcher parts = SHORT.matcher(text);
        if (!parts.matches()) {
            return Duration.parse(text);
        }
        Duration sum = Duration.ofHours(number(parts.group(2)))
                .plusMinutes(number(parts.group(3)))
                .plusSeconds(number(parts.group(4)));
        return parts.group(1).isEmpty() ? sum : sum.negated();
    }

    private static long number(@Nullable String digits) {
        try {
            return digits == null ? 0 : Long.parseLong(digits);
        } catch (NumberFormatException tooLong) {
            throw new ArithmeticException(digits);
        }
    }
}
