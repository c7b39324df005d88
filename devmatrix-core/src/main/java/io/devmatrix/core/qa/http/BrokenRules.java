package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type.Kind;
import io.devmatrix.core.qa.http.Refusal.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values of the right type that lie just outside the limits. */
final class BrokenRules {
    private static final String ASTRAL = "\uD83D\uDE00";
    /** BCrypt sees no more of a password. */
    private static final int MOST_BYTES = 72;

    private final Values values;

    BrokenRules(Values values) {
        this.values = values;
    }

    Stream<Refusal> of(AttributeFacts attribute) {
        Kind kind = attribute.type().kind();
        Stream<Refusal> own =
                switch (kind) {
                    case STRING, TEXT, EMAIL, URL -> texts(attribute);
                    case INT, LONG, DECIMAL -> numbers(attribute);
                    case BYTES -> bytes(attribute);
                    case ENUM -> spelling(attribute);
                    case JSON -> Stream.of(
                            rule(
                                    "with a NUL in it",
                                    JSON.arrayNode().add(JSON.objectNode().put("n", "\u0000"))),
                            rule("with a NUL in a name", JSON.objectNode().put("\u0000", 1)));
                    case DATE, INSTANT -> clock(attribute);
                    case BOOLEAN, DURATION, UUID -> Stream.empty();
                };
        return attribute.nullable() ? own : Stream.concat(Stream.of(rule("null", JSON.nullNode())), own);
    }

    private Stream<Refusal> texts(AttributeFacts attribute) {
        Limits limits = attribute.attribute().limits();
        Stream.Builder<Refusal> refusals = Stream.builder();
        refusals.add(rule("with a NUL", JSON.stringNode("a\u0000b")));
        attribute
                .type()
                .length()
                .ifPresent(most -> refusals.add(
                        rule("of " + (most + 1) + " characters", JSON.stringNode(overlong(attribute, most + 1)))));
        limits.minLength().ifPresent(least -> {
            if (least > 0) {
                refusals.add(rule("of " + (least - 1) + " characters", JSON.stringNode("x".repeat(least - 1))));
            }
        });
        if (values.isPassword(attribute)) {
            refusals.add(rule("of more than 72 bytes", JSON.stringNode(ASTRAL.repeat(MOST_BYTES / 2))));
        }
        limits.pattern()
                .flatMap(pattern -> Texts.missing(pattern, attribute))
                .ifPresent(text -> refusals.add(rule("beside the pattern", JSON.stringNode(text))));
        if (attribute.type().kind() == Kind.EMAIL || attribute.type().kind() == Kind.URL) {
            refusals.add(rule("that is none", JSON.stringNode("none")));
        }
        return refusals.build();
    }

    private static String overlong(AttributeFacts attribute, int length) {
        String start = attribute.type().kind() == Kind.URL ? "https://example.org/" : "";
        return Texts.ofLength(attribute, length).orElse(start + "x".repeat(Math.max(1, length - start.length())));
    }

    private static Stream<Refusal> numbers(AttributeFacts attribute) {
        NumberRange range = NumberRange.of(attribute);
        NumberRange type = NumberRange.ofType(attribute.type());
        BigDecimal below = range.least().subtract(range.step());
        BigDecimal above = range.greatest().add(range.step());
        boolean decimal = attribute.type().kind() == Kind.DECIMAL;
        Stream<Refusal> bounds = Stream.of(below, above)
                .map(number -> new Refusal(
                        number.toPlainString(),
                        JSON.numberNode(number),
                        decimal || type.contains(number) ? Reason.RULE : Reason.EITHER));
        BigDecimal finer = range.valid(1).add(range.step().movePointLeft(1));
        return decimal ? Stream.concat(bounds, Stream.of(rule(finer.toPlainString(), JSON.numberNode(finer)))) : bounds;
    }

    private static Stream<Refusal> bytes(AttributeFacts attribute) {
        return attribute.type().length().stream()
                .mapToObj(most -> rule(
                        "of " + (most + 1) + " bytes",
                        JSON.stringNode(Base64.getEncoder().encodeToString(new byte[most + 1]))));
    }

    private Stream<Refusal> spelling(AttributeFacts attribute) {
        return values.constants(attribute.type()).stream()
                .map(name -> name.equals(name.toUpperCase(Locale.ROOT))
                        ? name.toLowerCase(Locale.ROOT)
                        : name.toUpperCase(Locale.ROOT))
                .filter(other -> !values.constants(attribute.type()).contains(other))
                .limit(1)
                .map(other -> new Refusal("`" + other + "`", JSON.stringNode(other), Reason.SHAPE));
    }

    private Stream<Refusal> clock(AttributeFacts attribute) {
        return Values.future(attribute).stream().map(future -> {
            LocalDate day = LocalDate.ofInstant(values.wrong(future), ZoneOffset.UTC);
            String text = attribute.type().kind() == Kind.DATE
                    ? day.toString()
                    : values.wrong(future).toString();
            return rule(future ? "in the past" : "in the future", JSON.stringNode(text));
        });
    }

    private static Refusal rule(String what, JsonNode value) {
        return new Refusal(what, value, Reason.RULE);
    }
}
