package io.devmatrix.core.load;

import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads types such as {@code string(200)}, {@code decimal(12,2)?} or the name of an enum. */
final class TypeReader {
    /** Length of an email address that states none: the longest that mail servers take. */
    static final int EMAIL_LENGTH = 254;

    /** Length of a URL that states none. */
    static final int URL_LENGTH = 2048;

    private static final int LONGEST_STRING = 10_485_760;
    private static final int LONGEST = 1 << 30;
    private static final int MOST_DIGITS = 1000;
    private static final Pattern SYNTAX = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)\\s*(?:\\(([0-9, ]*)\\))?(\\?)?");

    private final Names names;
    private final Problems problems;

    TypeReader(Reading reading) {
        this.names = reading.names();
        this.problems = reading.problems();
    }

    /** The type; empty, with a finding, when it is none. */
    Optional<ParsedType> read(Value value) {
        String text = value.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            problems.error(
                    ModelProblem.UNKNOWN_TYPE,
                    value.location(),
                    "`" + text + "` is not a type",
                    text.startsWith("->")
                            ? "Write the arrow alone, or `to:` instead of `type:`"
                            : "Write a type such as `string(200)`, `int?` or the name of an enum");
            return Optional.empty();
        }
        boolean nullable = matcher.group(3) != null;
        return type(value, matcher.group(1), parameters(matcher.group(2))).map(type -> new ParsedType(type, nullable));
    }

    private Optional<Type> type(Value value, String name, List<String> parameters) {
        if (names.enums().contains(name)) {
            return parameters.isEmpty()
                    ? Optional.of(Type.enumOf(name))
                    : parameter(value, name, "takes no parameter", name);
        }
        Optional<Kind> kind = kinds().filter(known -> word(known).equals(name)).findFirst();
        if (kind.isEmpty()) {
            unknown(value, name);
            return Optional.empty();
        }
        return builtIn(value, kind.get(), parameters);
    }

    private void unknown(Value value, String name) {
        if (names.entities().contains(name)) {
            problems.error(
                    ModelProblem.UNKNOWN_TYPE,
                    value.location(),
                    "`" + name + "` is an entity, not a type",
                    "Write `-> " + name + "`");
            return;
        }
        List<String> known = Stream.concat(kinds().map(TypeReader::word), names.enums().stream())
                .toList();
        problems.unknown(ModelProblem.UNKNOWN_TYPE, value.location(), "There is no type `" + name + "`", name, known);
    }

    private Optional<Type> builtIn(Value value, Kind kind, List<String> parameters) {
        switch (kind) {
            case STRING:
                return parameters.isEmpty()
                        ? parameter(value, "string", "needs a length", "string(200)")
                        : length(value, kind, parameters, LONGEST_STRING);
            case EMAIL:
                return parameters.isEmpty()
                        ? Optional.of(Type.of(kind, EMAIL_LENGTH))
                        : length(value, kind, parameters, LONGEST_STRING);
            case URL:
                return parameters.isEmpty()
                        ? Optional.of(Type.of(kind, URL_LENGTH))
                        : length(value, kind, parameters, LONGEST_STRING);
            case TEXT, BYTES:
                return parameters.isEmpty() ? Optional.of(Type.of(kind)) : length(value, kind, parameters, LONGEST);
            case DECIMAL:
                return decimal(value, parameters);
            default:
                return parameters.isEmpty()
                        ? Optional.of(Type.of(kind))
                        : parameter(value, word(kind), "takes no parameter", word(kind));
        }
    }

    private Optional<Type> length(Value value, Kind kind, List<String> parameters, int longest) {
        int length = parameters.size() == 1 ? number(parameters.get(0)) : 0;
        return length >= 1 && length <= longest
                ? Optional.of(Type.of(kind, length))
                : parameter(value, word(kind), "takes one length from 1 to " + longest, word(kind) + "(200)");
    }

    private Optional<Type> decimal(Value value, List<String> parameters) {
        int precision = parameters.size() == 2 ? number(parameters.get(0)) : 0;
        int scale = parameters.size() == 2 ? number(parameters.get(1)) : 0;
        return precision >= 1 && precision <= MOST_DIGITS && scale <= precision
                ? Optional.of(Type.decimal(precision, scale))
                : parameter(
                        value,
                        "decimal",
                        "takes its digits, 1 to " + MOST_DIGITS + ", and how many of them stand behind the point",
                        "decimal(12,2)");
    }

    private Optional<Type> parameter(Value value, String name, String rule, String example) {
        problems.error(
                ModelProblem.TYPE_PARAMETER,
                value.location(),
                "`" + value.text() + "` is not a type: `" + name + "` " + rule,
                "Write `" + example + "`");
        return Optional.empty();
    }

    private static List<String> parameters(String text) {
        return text == null ? List.of() : new ArrayList<>(List.of(text.strip().split("\\s*,\\s*", -1)));
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,10}")
                ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits))
                : Integer.MAX_VALUE;
    }

    private static Stream<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> kind != Kind.ENUM);
    }

    /** The word of the format for a type. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
