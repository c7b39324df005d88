package io.devmatrix.core.load;

import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads types such as {@code string(200)}, {@code decimal(12,2)?} or the name of an enum. */
final class TypeReader {
    private static final Pattern SYNTAX = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)\\s*(\\([0-9, ]*\\))?(\\?)?");
    private static final Pattern CUT_OFF = Pattern.compile("[A-Za-z]+\\([0-9]+");

    private final Names names;
    private final NameForm form;

    TypeReader(Reading reading) {
        this.names = reading.names();
        this.form = reading.vocabulary().form("type");
    }

    /** The type; empty, with a finding, when it is none. */
    Optional<ParsedType> read(Value value) {
        String text = value.word(form.title());
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            notAType(value, text);
            return Optional.empty();
        }
        boolean nullable = matcher.group(3) != null;
        return type(value, matcher.group(1), matcher.group(2)).map(type -> new ParsedType(type, nullable));
    }

    private void notAType(Value value, String text) {
        if (!text.isEmpty()) {
            value.problems()
                    .error(
                            ModelProblem.UNKNOWN_TYPE,
                            value.location(),
                            "`" + text + "` is not " + form.title(),
                            fix(text));
        }
    }

    private static String fix(String text) {
        if (text.startsWith("->")) {
            return "Write `to: " + text.substring(2).strip() + "`, or the arrow alone";
        }
        return CUT_OFF.matcher(text).matches() ? "Quote a type with a comma between braces: `\"decimal(12,2)\"`" : "";
    }

    private Optional<Type> type(Value value, String name, String parameters) {
        TypeParameters given = new TypeParameters(value, name, parameters);
        if (names.enums().contains(name)) {
            return given.none(Type.enumOf(name));
        }
        Optional<Kind> kind = kinds().filter(known -> word(known).equals(name)).findFirst();
        if (kind.isEmpty()) {
            unknown(value, name);
            return Optional.empty();
        }
        return given.of(kind.get());
    }

    private void unknown(Value value, String name) {
        if (names.entities().contains(name)) {
            value.problems()
                    .error(
                            ModelProblem.UNKNOWN_TYPE,
                            value.location(),
                            "`" + name + "` is an entity, not a type",
                            "Write `-> " + name + "`");
            return;
        }
        List<String> known = Stream.concat(kinds().map(TypeReader::word), names.enums().stream())
                .toList();
        value.problems()
                .unknown(ModelProblem.UNKNOWN_TYPE, value.location(), "There is no type `" + name + "`", name, known);
    }

    private static Stream<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> kind != Kind.ENUM);
    }

    /** The word of the format for a type. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
