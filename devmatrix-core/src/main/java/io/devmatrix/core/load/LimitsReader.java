package io.devmatrix.core.load;

import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads bounds. What {@code min} means depends on the type: a number or a length. */
final class LimitsReader {
    private LimitsReader() {}

    /** Bounds from the words {@code min}, {@code max}, {@code pattern}, {@code clock}. */
    static Limits read(Fields fields, Type type) {
        boolean textual = type.kind().isTextual();
        return new Limits(
                textual ? Optional.empty() : bound(fields, "min", type),
                bound(fields, "max", type),
                textual ? minLength(fields) : OptionalInt.empty(),
                pattern(fields, type),
                fields.choice("clock", Limits.Clock.class));
    }

    private static Optional<BigDecimal> bound(Fields fields, String word, Type type) {
        Optional<Value> given = fields.value(word);
        if (given.isPresent() && !type.kind().isNumeric()) {
            String fix =
                    type.kind().isTextual() ? "Write the greatest length behind the type: `string(200)`" : "Remove it";
            unfit(given.get(), type, fix);
            return Optional.empty();
        }
        return given.flatMap(Value::number);
    }

    private static OptionalInt minLength(Fields fields) {
        return fields.value("min")
                .map(value -> OptionalInt.of(value.integer(0, Integer.MAX_VALUE)))
                .orElse(OptionalInt.empty());
    }

    private static Optional<String> pattern(Fields fields, Type type) {
        if (!type.kind().isTextual()) {
            fields.value("pattern").ifPresent(value -> unfit(value, type, "Remove it"));
        }
        return fields.optionalText("pattern");
    }

    private static void unfit(Value value, Type type, String fix) {
        value.problems()
                .error(
                        ModelProblem.LIMIT,
                        value.at(),
                        "`" + value.key() + "` does not go with the type `" + Numbers.inWords(type) + "`",
                        fix);
    }
}
