package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.ir.Type.Kind;
import io.devmatrix.core.qa.http.Refusal.Reason;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values of the wrong JSON type, or texts that are no value of the type. */
final class WrongShapes {
    private WrongShapes() {}

    static Stream<Refusal> of(Kind kind) {
        return kind == Kind.JSON ? Stream.empty() : Stream.concat(structures(), scalars(kind));
    }

    private static Stream<Refusal> structures() {
        return Stream.of(shape("an array", JSON.arrayNode()), shape("an object", JSON.objectNode()));
    }

    private static Stream<Refusal> scalars(Kind kind) {
        Refusal number = shape("a number", JSON.numberNode(1));
        Refusal truth = shape("true", JSON.booleanNode(true));
        return switch (kind) {
            case INT, LONG -> Stream.of(
                    shape("a text", JSON.stringNode("1")),
                    shape("an empty text", JSON.stringNode("")),
                    shape("1.5", JSON.numberNode(1.5)),
                    truth);
            case DECIMAL -> Stream.of(
                    shape("a text", JSON.stringNode("1")), shape("an empty text", JSON.stringNode("")), truth);
            case BOOLEAN -> Stream.of(shape("a text", JSON.stringNode("true")), number);
            case STRING, TEXT, EMAIL, URL -> Stream.of(number, truth);
            default -> Stream.concat(Stream.of(number, truth), texts(kind));
        };
    }

    private static Stream<Refusal> texts(Kind kind) {
        Stream<String> texts =
                switch (kind) {
                    case DATE -> Stream.of("", "x", "2024-02-30", "2024-01-01T00:00:00Z");
                    case INSTANT -> Stream.of("", "x", "2099-02-30T00:00:00Z", "2099-01-01", "2099-01-01T00:00:00");
                    case DURATION -> Stream.of("", "x", "P");
                    case UUID -> Stream.of("", "x", "1-1-1-1-1");
                    case BYTES -> Stream.of("***");
                    case ENUM -> Stream.of("", "no such value");
                    default -> Stream.empty();
                };
        return texts.map(WrongShapes::text);
    }

    /** Texts in a query that are no value of the type. */
    static Stream<Refusal> inQuery(Kind kind) {
        return switch (kind) {
            case INT, LONG -> Stream.of("", "x", "1.5").map(WrongShapes::text);
            case DECIMAL, BOOLEAN -> Stream.of("", "x").map(WrongShapes::text);
            default -> texts(kind);
        };
    }

    private static Refusal text(String text) {
        return shape("`" + text + "`", JSON.stringNode(text));
    }

    private static Refusal shape(String what, JsonNode value) {
        return new Refusal(what, value, Reason.SHAPE);
    }
}
