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
        Class<?> type = value instanceof Instant
                ? Instant.class
                : value instanceof LocalDate ? LocalDate.class : Duration.class;
        return writer.imported(type.getName()) + ".parse(\"" + value + "\")";
    }

    private String decimal(BigDecimal number) {
        String type = writer.imported("java.math.BigDecimal");
        if (NAMED.containsKey(number)) {
            return type + "." + NAMED.get(number);
        }
        boolean whole = number.scale() == 0 && number.precision() < 10;
        return whole ? type + ".valueOf(" + number + ")" : "new " + type + "(\"" + number.toPlainString() + "\")";
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
