package io.devmatrix.core.slot.judge;

import io.devmatrix.core.expression.ValueType.Kind;
import io.devmatrix.core.slot.contract.Shape;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values out of a row of the model's table; what it leaves out is the simplest value that the model allows. */
final class ExampleReading {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Pattern SPAN = Pattern.compile("(\\d+)(d|h|m|s)");

    private ExampleReading() {}

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** The value; members that are not named are taken from the base. */
    static @Nullable Object value(Shape shape, JsonNode json, @Nullable Object base) {
        if (json.isNull()) {
            return null;
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar, json);
        }
        if (shape instanceof Shape.Choice) {
            return json.asString();
        }
        if (shape instanceof Shape.Many many) {
            return list(many, json);
        }
        return row((Shape.Parts) shape, json, base);
    }

    private static Map<String, @Nullable Object> row(Shape.Parts parts, JsonNode json, @Nullable Object base) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Map<?, ?> known = base instanceof Map<?, ?> map ? map : Base.LEAST.row(parts);
        parts.members().forEach((name, member) -> {
            JsonNode told = json.get(name);
            row.put(name, told == null ? known.get(name) : value(member, told, known.get(name)));
        });
        return row;
    }

    private static List<@Nullable Object> list(Shape.Many many, JsonNode json) {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonNode element : json) {
            list.add(value(many.element(), element, null));
        }
        return Base.numbered(list, many.element());
    }

    private static Object scalar(Shape.Scalar scalar, JsonNode json) {
        return switch (scalar.kind()) {
            case BOOLEAN -> json.asBoolean();
            case INT, LONG -> json.decimalValue().longValueExact();
            case DECIMAL -> json.decimalValue();
            case DATE -> LocalDate.parse(json.asString());
            case INSTANT -> Instant.parse(json.asString());
            case DURATION -> duration(json.asString());
            case UUID -> UUID.fromString(json.asString());
            case STRING, JSON, BYTES -> json.isString() ? json.asString() : json.toString();
        };
    }

    /** ISO-8601, or {@code 36h} and the like. */
    static Duration duration(String text) {
        if (text.toUpperCase(Locale.ROOT).startsWith("P")) {
            return Duration.parse(text);
        }
        Duration sum = Duration.ZERO;
        Matcher span = SPAN.matcher(text);
        while (span.find()) {
            sum = sum.plus(Duration.parse((span.group(2).equals("d") ? "P" : "PT")
                    + span.group(1)
                    + span.group(2).toUpperCase(Locale.ROOT)));
        }
        return sum;
    }

    /** Whether values of that kind are moments or spans. */
    static boolean isTime(Kind kind) {
        return kind == Kind.DATE || kind == Kind.INSTANT || kind == Kind.DURATION;
    }
}
