package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Constants in Java's syntax. */
final class JavaLiterals {
    private static final Map<BigDecimal, String> NAMED =
            Map.of(BigDecimal.ZERO, "ZERO", BigDecimal.ONE, "ONE", BigDecimal.TEN, "TEN");

    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private final JavaWriter writer;

    JavaLiterals(JavaWriter writer) {
        this.writer = writer;
    }

    Fragment of(Node.Literal node) {
        Object value = node.value();
        if (value instanceof Long number) {
            String text = number + (node.type().is(Kind.LONG) ? "L" : "");
            return number < 0 ? new Fragment(text, JavaWriter.UNARY) : JavaWriter.postfix(text);
        }
        return JavaWriter.postfix(text(value));
    }

    private String text(Object value) {
        if (value instanceof String string) {
            return quote(string);
        }
        if (value instanceof BigDecimal number) {
            return decimal(number);
        }
        return value instanceof Boolean ? value.toString() : time(value);
    }

    private String time(Object value) {
        if (value instanceof Duration duration) {
            return writer.imported("java.time.Duration") + "." + of(duration);
        }
        Class<?> type = value instanceof Instant ? Instant.class : LocalDate.class;
        return writer.imported(type.getName()) + ".parse(\"" + value + "\")";
    }

    /** In the greatest unit of which there is a whole number. */
    private static String of(Duration duration) {
        long seconds = duration.getSeconds();
        if (duration.getNano() > 0 || seconds == 0) {
            return "parse(\"" + duration + "\")";
        }
        if (seconds % HOUR == 0) {
            return "ofHours(" + whole(seconds / HOUR) + ")";
        }
        return seconds % MINUTE == 0
                ? "ofMinutes(" + whole(seconds / MINUTE) + ")"
                : "ofSeconds(" + whole(seconds) + ")";
    }

    private static String whole(long number) {
        return number == (int) number ? Long.toString(number) : number + "L";
    }

    private String decimal(BigDecimal number) {
        String type = writer.imported("java.math.BigDecimal");
        BigDecimal shown = plain(number);
        if (NAMED.containsKey(shown)) {
            return type + "." + NAMED.get(shown);
        }
        boolean whole = shown.scale() == 0 && shown.precision() < 10;
        return whole ? type + ".valueOf(" + shown + ")" : "new " + type + "(\"" + shown.toPlainString() + "\")";
    }

    /** The number with the places that Java keeps of it: a whole one has none, however it was written. */
    static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number;
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(escape((char) c)));
        return quoted.append('"').toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' ? "\\" + Integer.toOctalString(0x200 | c).substring(1) : String.valueOf(c);
        };
    }
}
