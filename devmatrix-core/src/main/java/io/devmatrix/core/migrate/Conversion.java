package io.devmatrix.core.migrate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How values of one type become values of another, and which of them cannot.
 *
 * @param from type before
 * @param to type afterwards
 */
public record Conversion(ColumnType from, ColumnType to) {
    private static final List<String> NUMBERS = List.of("integer", "bigint", "numeric");
    private static final List<String> TEXTS = List.of("varchar", "text");
    private static final String WHOLE_NUMBER = "^[+-]?[0-9]+$";
    private static final String NUMBER = "^[+-]?[0-9]+([.][0-9]+)?$";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** What a text looks like that says a value, by the type of it. */
    private static final Map<String, String> PATTERNS = Map.of(
            "integer",
            WHOLE_NUMBER,
            "bigint",
            WHOLE_NUMBER,
            "numeric",
            NUMBER,
            "uuid",
            "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
            "boolean",
            "^(true|false)$",
            "date",
            "^" + DAY + "$",
            "timestamptz",
            "^" + DAY + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})$");

    /** Whether values keep their meaning where they fit. */
    boolean isKnown() {
        if (isDuration(from) != isDuration(to)) {
            return false;
        }
        return (isNumber(from) || isText(from)) && isNumber(to)
                || isText(to) && !from.name().equals("bytea")
                || isText(from) && PATTERNS.containsKey(to.name())
                || from.name().equals(to.name())
                || isTime(from) && isTime(to);
    }

    /** Whether all values fit. */
    boolean isWidening() {
        return unfit("c").isEmpty();
    }

    /** Whether PostgreSQL writes the table anew. */
    boolean rewrites() {
        if (isText(from) && isText(to)) {
            return !isWidening();
        }
        boolean sameScale = from.name().equals("numeric")
                && to.name().equals("numeric")
                && from.arguments().get(1).equals(to.arguments().get(1));
        return !sameScale || !isWidening();
    }

    /** SQL of the value converted; the column itself where PostgreSQL converts it as it is meant. */
    String of(String column) {
        if (from.equals(to)) {
            return column;
        }
        if (isTime(from) && isTime(to)) {
            return to.name().equals("date")
                    ? "(" + column + " AT TIME ZONE 'UTC')::date"
                    : column + "::timestamp AT TIME ZONE 'UTC'";
        }
        if (isText(to) && from.name().equals("timestamptz")) {
            return "to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
        }
        return isText(from) == isText(to) ? column : column + "::" + to.name();
    }

    /** SQL condition on a value that has no place in the new type; empty when each has. */
    Optional<String> unfit(String column) {
        if (isText(to)) {
            return tooLong(column);
        }
        if (isText(from)) {
            return Optional.of(unreadable(column));
        }
        if (isNumber(from) && isNumber(to)) {
            return outOfRange(column, column);
        }
        return isTime(from) && to.name().equals("date") && !from.equals(to)
                ? Optional.of("(" + column + " AT TIME ZONE 'UTC')::time <> '00:00'")
                : Optional.empty();
    }

    private Optional<String> tooLong(String column) {
        if (to.arguments().isEmpty() || widerText()) {
            return Optional.empty();
        }
        return Optional.of("char_length(" + of(column) + (isText(from) ? "" : "::text") + ") > "
                + to.arguments().get(0));
    }

    private boolean widerText() {
        return from.name().equals("varchar")
                && from.arguments().get(0) <= to.arguments().get(0);
    }

    private String unreadable(String column) {
        String unfit = isNumber(to)
                ? outOfRange(column + "::numeric", column + "::numeric").orElse("false")
                : "NOT pg_input_is_valid(" + column + ", '" + to.name() + "')";
        return "CASE WHEN " + column + " ~ '" + PATTERNS.get(to.name()) + "' THEN " + unfit + " ELSE true END";
    }

    private Optional<String> outOfRange(String value, String number) {
        boolean fromText = isText(from);
        String name = to.name();
        if (!fromText && (from.equals(to) || from.name().equals("integer") && name.equals("bigint"))) {
            return Optional.empty();
        }
        if (name.equals("numeric")) {
            return digits(number);
        }
        String bits = name.equals("integer")
                ? "NOT BETWEEN -2147483648 AND 2147483647"
                : "NOT BETWEEN -9223372036854775808 AND 9223372036854775807";
        String range = value + " " + bits;
        return Optional.of(from.name().equals("numeric") ? value + " <> trunc(" + value + ") OR " + range : range);
    }

    private Optional<String> digits(String value) {
        int scale = to.arguments().get(1);
        int whole = to.arguments().get(0) - scale;
        boolean fits =
                switch (from.name()) {
                    case "integer" -> whole >= 10;
                    case "bigint" -> whole >= 19;
                    case "numeric" -> from.arguments().get(0) - from.arguments().get(1) <= whole;
                    default -> false;
                };
        boolean sameScale = !from.name().equals("numeric") && !isText(from)
                || from.name().equals("numeric") && from.arguments().get(1) <= scale;
        String range = "abs(" + value + ") >= 1" + "0".repeat(whole);
        String rounded = "round(" + value + ", " + scale + ") <> " + value;
        if (fits && sameScale) {
            return Optional.empty();
        }
        return Optional.of(fits ? rounded : sameScale ? range : range + " OR " + rounded);
    }

    /** A number of nanoseconds; nobody means those by another number. */
    private static boolean isDuration(ColumnType type) {
        return type.equals(ColumnTypes.NANOSECONDS);
    }

    private static boolean isNumber(ColumnType type) {
        return NUMBERS.contains(type.name());
    }

    private static boolean isText(ColumnType type) {
        return TEXTS.contains(type.name());
    }

    private static boolean isTime(ColumnType type) {
        return List.of("date", "timestamptz").contains(type.name());
    }
}
