package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A signature such as {@code discount(cart) -> decimal(12,2)}.
 *
 * @param parameters names, an entity's each
 * @param type of the result as written; empty for none
 */
record Signature(List<String> parameters, String type) {
    private static final Pattern FORM = Pattern.compile("\\w+\\(([^)]*)\\)(?:\\s*->\\s*(.+))?");
    private static final Pattern DECIMAL = Pattern.compile("decimal\\(\\s*\\d+\\s*,\\s*(\\d+)\\s*\\)");

    static Signature of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return new Signature(List.of(), "");
        }
        List<String> names = Stream.of(form.group(1).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Signature(names, form.group(2) == null ? "" : form.group(2).strip());
    }

    /** Type of the result; unknown when the words name none. */
    ValueType result(ApplicationIr ir) {
        boolean nullable = type.endsWith("?");
        String word = nullable ? type.substring(0, type.length() - 1) : type;
        return named(ir, word).orNull(nullable);
    }

    private static ValueType named(ApplicationIr ir, String word) {
        Matcher decimal = DECIMAL.matcher(word);
        if (decimal.matches()) {
            return ValueType.decimal(Integer.parseInt(decimal.group(1)));
        }
        if (ir.domain().entity(word).isPresent()) {
            return new ValueType.Row(word, false);
        }
        if (ir.domain().enumType(word).isPresent()) {
            return new ValueType.EnumValue(word, false);
        }
        String kind = word.replaceAll("\\(.*", "");
        return Stream.of(ValueType.Kind.values())
                .filter(known -> known != ValueType.Kind.DECIMAL && known.word().equals(kind))
                .map(known -> (ValueType) new ValueType.Scalar(known, 0, false))
                .findFirst()
                .orElse(isTextual(kind) ? ValueType.STRING : new ValueType.Unknown());
    }

    private static boolean isTextual(String kind) {
        return kind.equals("text") || kind.equals("email") || kind.equals("url");
    }
}
