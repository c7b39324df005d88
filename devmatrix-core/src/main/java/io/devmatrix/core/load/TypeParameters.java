package io.devmatrix.core.load;

import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in parentheses behind the word of a type. */
final class TypeParameters {
    /** Length of an email address that states none: the longest that mail servers take. */
    static final int EMAIL_LENGTH = 254;

    /** Length of a URL that states none. */
    static final int URL_LENGTH = 2048;

    private static final int LONGEST_STRING = 10_485_760;
    private static final int LONGEST = 1 << 30;
    private static final int MOST_DIGITS = 1000;

    private final Value value;
    private final String name;
    private final List<Integer> numbers;

    /**
     * The parameters of one type.
     *
     * @param text with its parentheses; null when there are none
     */
    TypeParameters(Value value, String name, @Nullable String text) {
        this.value = value;
        this.name = name;
        this.numbers = text == null
                ? List.of()
                : numbers(text.substring(1, text.length() - 1).strip());
    }

    /** The type, which takes no parameter. */
    Optional<Type> none(Type type) {
        return numbers.isEmpty() ? Optional.of(type) : problem("takes no parameter", name);
    }

    /** The built-in type of that kind. */
    Optional<Type> of(Kind kind) {
        return switch (kind) {
            case STRING -> numbers.isEmpty() ? problem("needs a length", "string(200)") : length(kind, LONGEST_STRING);
            case EMAIL -> numbers.isEmpty() ? Optional.of(Type.of(kind, EMAIL_LENGTH)) : length(kind, LONGEST_STRING);
            case URL -> numbers.isEmpty() ? Optional.of(Type.of(kind, URL_LENGTH)) : length(kind, LONGEST_STRING);
            case TEXT, BYTES -> numbers.isEmpty() ? Optional.of(Type.of(kind)) : length(kind, LONGEST);
            case DECIMAL -> decimal();
            default -> none(Type.of(kind));
        };
    }

    private Optional<Type> length(Kind kind, int longest) {
        boolean fits = numbers.size() == 1 && numbers.get(0) >= 1 && numbers.get(0) <= longest;
        return fits
                ? Optional.of(Type.of(kind, numbers.get(0)))
                : problem("takes one length from 1 to " + longest, name + "(200)");
    }

    private Optional<Type> decimal() {
        int precision = numbers.size() == 2 ? numbers.get(0) : 0;
        boolean fits = precision >= 1 && precision <= MOST_DIGITS && numbers.get(1) <= precision;
        return fits
                ? Optional.of(Type.decimal(precision, numbers.get(1)))
                : problem(
                        "takes its digits, 1 to " + MOST_DIGITS + ", and how many of them stand behind the point",
                        "decimal(12,2)");
    }

    private Optional<Type> problem(String rule, String example) {
        value.problems()
                .error(
                        ModelProblem.TYPE_PARAMETER,
                        value.location(),
                        "`" + value.scalarText() + "` is not a type: `" + name + "` " + rule,
                        "Write `" + example + "`");
        return Optional.empty();
    }

    private static List<Integer> numbers(String text) {
        return List.of(text.split("\\s*,\\s*", -1)).stream()
                .map(TypeParameters::number)
                .toList();
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
