package io.devmatrix.core.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/** The library's functions by the published table. */
final class LibraryCalls {
    private LibraryCalls() {}

    static Object call(LibraryFunction function, List<Object> arguments) {
        Object first = arguments.get(0);
        return switch (function) {
            case SIZE -> size(first);
            case STARTS_WITH -> ((String) first).startsWith((String) arguments.get(1));
            case ENDS_WITH -> ((String) first).endsWith((String) arguments.get(1));
            case CONTAINS -> ((String) first).contains((String) arguments.get(1));
            case MATCHES -> Pattern.compile((String) arguments.get(1))
                    .matcher((String) first)
                    .find();
            case MIN -> Comparing.compare(first, arguments.get(1)) <= 0 ? first : arguments.get(1);
            case MAX -> Comparing.compare(first, arguments.get(1)) >= 0 ? first : arguments.get(1);
            case ROUND -> ((BigDecimal) first).setScale(places(arguments, 1), RoundingMode.HALF_UP);
            case DIVIDE -> ((BigDecimal) first)
                    .divide((BigDecimal) arguments.get(1), places(arguments, 2), RoundingMode.HALF_UP);
            case DATE -> first instanceof Instant time ? LocalDate.ofInstant(time, ZoneOffset.UTC) : first;
            case TIMESTAMP, DURATION -> first;
        };
    }

    private static long size(Object value) {
        return value instanceof String text ? text.codePointCount(0, text.length()) : ((List<?>) value).size();
    }

    private static int places(List<Object> arguments, int index) {
        return ((Long) arguments.get(index)).intValue();
    }
}
