package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.ir.Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Values that lie just inside the limits. */
final class Edges {
    private static final String ASTRAL = "\uD83D\uDE00";

    private final Values values;

    Edges(Values values) {
        this.values = values;
    }

    Stream<Sample> of(AttributeFacts attribute) {
        Stream<Sample> own =
                switch (attribute.type().kind()) {
                    case STRING, TEXT, EMAIL, URL -> texts(attribute);
                    case INT, LONG, DECIMAL -> numbers(attribute);
                    case BOOLEAN -> Stream.of(true, false)
                            .map(truth -> new Sample(String.valueOf(truth), JSON.booleanNode(truth)));
                    case ENUM -> values.constants(attribute.type()).stream().map(Edges::text);
                    case INSTANT -> instants(attribute);
                    case DATE -> Values.future(attribute).isPresent() ? Stream.empty() : Stream.of(text("2024-02-29"));
                    case BYTES -> Stream.of(new Sample("of no bytes", JSON.stringNode("")));
                    case DURATION, UUID, JSON -> Stream.empty();
                };
        return attribute.nullable() ? Stream.concat(own, Stream.of(new Sample("null", JSON.nullNode()))) : own;
    }

    private Stream<Sample> texts(AttributeFacts attribute) {
        OptionalInt most = attribute.type().length();
        OptionalInt least = attribute.attribute().limits().minLength();
        Stream<Sample> lengths = Stream.of(least, most)
                .flatMap(length -> length.stream().boxed())
                .filter(length -> length > 0)
                .distinct()
                .flatMap(length -> Texts.ofLength(attribute, length)
                        .map(text -> new Sample("of " + length + " characters", JSON.stringNode(text)))
                        .stream());
        return Stream.concat(lengths, astral(attribute, most).stream());
    }

    /** Lengths count code points, so characters beyond the basic plane must not count twice; those of passwords count bytes, too. */
    private Optional<Sample> astral(AttributeFacts attribute, OptionalInt most) {
        Kind kind = attribute.type().kind();
        boolean free = attribute.attribute().limits().pattern().isEmpty() && (kind == Kind.STRING || kind == Kind.TEXT);
        return free && most.isPresent() && !values.isPassword(attribute)
                ? Optional.of(new Sample(
                        "of " + most.getAsInt() + " characters beyond the basic plane",
                        JSON.stringNode(ASTRAL.repeat(most.getAsInt()))))
                : Optional.empty();
    }

    private static Stream<Sample> numbers(AttributeFacts attribute) {
        NumberRange range = NumberRange.of(attribute);
        return Stream.concat(Stream.of(range.least(), range.greatest()), coarse(range))
                .distinct()
                .map(number -> new Sample(number.toPlainString(), JSON.numberNode(number)));
    }

    /** A number with fewer digits than the column keeps, which must be shown the same at once and later. */
    private static Stream<BigDecimal> coarse(NumberRange range) {
        BigDecimal half = range.valid(1).setScale(0, RoundingMode.FLOOR).add(new BigDecimal("0.5"));
        return range.step().scale() > 1 && range.contains(half) ? Stream.of(half) : Stream.empty();
    }

    private static Stream<Sample> instants(AttributeFacts attribute) {
        return Values.future(attribute).orElse(true)
                ? Stream.of(text("2099-01-02T03:04:05.123456+02:00"))
                : Stream.of(text("1999-01-02T03:04:05.123456+02:00"));
    }

    private static Sample text(String text) {
        return new Sample("`" + text + "`", JSON.stringNode(text));
    }
}
