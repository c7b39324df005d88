package io.devmatrix.core.load;

import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads bounds and checks that they suit the type. */
final class LimitsReader {
    private static final Pattern NOT_COMMON = Pattern.compile("\\(\\?<?[=!]|\\(\\?>|\\\\[1-9]|\\\\k<|[*+?}]\\+");

    private final Problems problems;

    LimitsReader(Reading reading) {
        this.problems = reading.problems();
    }

    /** Bounds from the words {@code min}, {@code max}, {@code pattern}, {@code clock}. */
    Limits read(Fields fields, Type type) {
        boolean textual = type.kind().isTextual();
        Optional<BigDecimal> min = textual ? Optional.empty() : bound(fields, "min", type);
        Optional<BigDecimal> max = bound(fields, "max", type);
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            fields.contradiction("max", "`max` is less than `min`", "Swap them");
        }
        return new Limits(
                min,
                max,
                textual ? minLength(fields, type) : OptionalInt.empty(),
                pattern(fields, type),
                clock(fields, type));
    }

    private Optional<BigDecimal> bound(Fields fields, String word, Type type) {
        Optional<Value> given = fields.value(word);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (!type.kind().isNumeric()) {
            unfit(
                    given.get(),
                    type,
                    type.kind().isTextual() ? "Write the greatest length behind the type" : "Remove it");
            return Optional.empty();
        }
        Optional<BigDecimal> number = given.get().number();
        if (number.isPresent() && !Numbers.fits(number.get(), type)) {
            problems.error(
                    ModelProblem.LIMIT,
                    given.get().location(),
                    "`" + number.get().toPlainString() + "` is no `" + Numbers.inWords(type) + "`",
                    "Write a number that the type can hold");
            return Optional.empty();
        }
        return number;
    }

    private OptionalInt minLength(Fields fields, Type type) {
        return fields.value("min")
                .map(value -> OptionalInt.of(value.integer(0, type.length().orElse(Integer.MAX_VALUE))))
                .orElse(OptionalInt.empty());
    }

    private Optional<String> pattern(Fields fields, Type type) {
        Optional<String> pattern = fields.optionalText("pattern");
        if (pattern.isEmpty()) {
            return pattern;
        }
        Value value = fields.value("pattern").orElseThrow();
        if (!type.kind().isTextual()) {
            unfit(value, type, "Remove it");
            return Optional.empty();
        }
        fault(pattern.get())
                .ifPresent(fault -> problems.error(
                        ModelProblem.LIMIT,
                        value.location(),
                        "`" + pattern.get() + "` is no regular expression of the format",
                        fault));
        return pattern;
    }

    private static Optional<String> fault(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            return Optional.of("At character " + (e.getIndex() + 1) + ": " + e.getDescription());
        }
        return NOT_COMMON.matcher(pattern).find()
                ? Optional.of("Do without look-around, back-references, atomic groups and possessive quantifiers")
                : Optional.empty();
    }

    private Optional<Limits.Clock> clock(Fields fields, Type type) {
        Optional<Limits.Clock> clock = fields.choice("clock", Limits.Clock.class);
        if (clock.isPresent() && type.kind() != Kind.DATE && type.kind() != Kind.INSTANT) {
            unfit(fields.value("clock").orElseThrow(), type, "Use it with `date` or `instant`");
        }
        return clock;
    }

    private void unfit(Value value, Type type, String fix) {
        problems.error(
                ModelProblem.LIMIT,
                value.at(),
                "`" + value.key() + "` does not go with the type `" + Numbers.inWords(type) + "`",
                fix);
    }
}
