package io.devmatrix.core.load;

import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.DefaultValue.SqlFunction;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import io.devmatrix.core.load.YamlNode.Scalar;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads defaults: a literal of the attribute's type, or one of three functions. */
final class DefaultReader {
    private static final Pattern CALL = Pattern.compile("([A-Za-z_]+)\\(\\)");
    private static final Map<SqlFunction, Set<Kind>> GIVES = Map.of(
            SqlFunction.NOW, EnumSet.of(Kind.DATE, Kind.INSTANT),
            SqlFunction.UUID, EnumSet.of(Kind.UUID),
            SqlFunction.SEQUENCE, EnumSet.of(Kind.INT, Kind.LONG));

    private final References references;
    private final Problems problems;

    DefaultReader(Reading reading) {
        this.references = new References(reading);
        this.problems = reading.problems();
    }

    /** The default; empty, with a finding, when it does not fit. */
    Optional<DefaultValue> read(Value value, Type type) {
        if (type.kind() == Kind.JSON && !value.isScalar()) {
            return Optional.of(new DefaultValue.Literal(JsonText.of(value.yaml())));
        }
        if (!(value.yaml() instanceof Scalar scalar) || scalar.kind() == ScalarKind.NULL) {
            unfit(value, sentenceStart(value.yaml().kindInWords()), type, Literals.hint(type));
            return Optional.empty();
        }
        Matcher call = CALL.matcher(scalar.text());
        if (call.matches() && scalar.style() == YamlNode.Style.PLAIN) {
            return function(value, call.group(1), type);
        }
        if (type.kind() == Kind.ENUM && scalar.kind() == ScalarKind.TEXT) {
            return Optional.of(scalar.text())
                    .filter(text -> references.value(value.location(), type.enumName(), text))
                    .map(DefaultValue.Literal::new);
        }
        Optional<String> literal = Literals.canonical(scalar, type);
        if (literal.isEmpty()) {
            unfit(value, "`" + scalar.text() + "`", type, Literals.hint(type));
        }
        return literal.map(DefaultValue.Literal::new);
    }

    private Optional<DefaultValue> function(Value value, String name, Type type) {
        Optional<SqlFunction> function = Stream.of(SqlFunction.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        if (function.isEmpty()) {
            unfit(value, "`" + name + "()`", type, "Known: `now()`, `uuid()`, `sequence()`");
            return Optional.empty();
        }
        if (!GIVES.get(function.get()).contains(type.kind())) {
            unfit(
                    value,
                    "`" + name + "()`",
                    type,
                    type.kind().isTextual() ? "Quote it if it is text" : Literals.hint(type));
            return Optional.empty();
        }
        return Optional.of(new DefaultValue.Function(function.get()));
    }

    private void unfit(Value value, String given, Type type, String fix) {
        problems.error(
                ModelProblem.DEFAULT,
                value.location(),
                given + " is no default of the type `" + Numbers.inWords(type) + "`",
                fix);
    }

    private static String sentenceStart(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
