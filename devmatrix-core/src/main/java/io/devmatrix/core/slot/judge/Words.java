package io.devmatrix.core.slot.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as the model writes them, shortened, without control characters. */
final class Words {
    private static final int LONGEST = 60;
    private static final int LONGEST_ROW = 240;

    private Words() {}

    /** A value as the model writes it. */
    static String of(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        if (value instanceof String text) {
            return "'" + cut(text.replaceAll("\\p{Cntrl}", "?"), LONGEST) + "'";
        }
        if (value instanceof Map<?, ?> row) {
            return cut(
                    row.entrySet().stream()
                            .map(e -> e.getKey() + ": " + of(e.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }")),
                    LONGEST_ROW);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Words::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }

    /** What is given, by name. */
    static String given(Map<String, ?> arguments) {
        return arguments.entrySet().stream()
                .map(e -> "`" + e.getKey() + "` = " + of(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A number without exponent; one of absurd length with it. */
    static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST || number.precision() > LONGEST
                ? cut(number.toString(), LONGEST)
                : number.toPlainString();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "...";
    }
}
