package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The order of a field's values: numbers, times, enums by their place in the model, plain texts. */
final class FieldOrder {
    /** Texts that every collation of a database orders alike. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+");

    private final FieldFacts field;
    private final List<String> constants;

    FieldOrder(FactTable facts, FieldFacts field) {
        this.field = field;
        boolean isEnum = field instanceof AttributeFacts attribute
                && !attribute.type().enumName().isEmpty();
        this.constants = isEnum
                ? facts.enumType(((AttributeFacts) field).type().enumName())
                        .type()
                        .valueNames()
                : List.of();
    }

    /** Whether it is known where the row stands. */
    boolean knows(JsonNode row) {
        JsonNode value = row.path(field.wireName());
        if (value.isMissingNode() || !(field instanceof AttributeFacts attribute)) {
            return false;
        }
        return value.isNull()
                || !attribute.type().kind().isTextual()
                || PLAIN.matcher(value.asString("")).matches();
    }

    /** Rows without a value come last, upwards and downwards. */
    Comparator<JsonNode> rows(boolean descending) {
        Comparator<JsonNode> values = descending ? this.values().reversed() : values();
        return Comparator.comparing(row -> row.path(field.wireName()), (one, other) -> {
            if (one.isNull() || other.isNull()) {
                return Boolean.compare(one.isNull(), other.isNull());
            }
            return values.compare(one, other);
        });
    }

    /** Values that are not null. */
    Comparator<JsonNode> values() {
        if (!(field instanceof AttributeFacts attribute)) {
            return Comparator.comparing(FieldOrder::text);
        }
        return switch (attribute.type().kind()) {
            case INT, LONG, DECIMAL -> Comparator.comparing((JsonNode value) -> decimal(value));
            case BOOLEAN -> Comparator.comparing((JsonNode value) -> value.asBoolean(false));
            case DATE -> Comparator.comparing((JsonNode value) -> LocalDate.parse(text(value)));
            case INSTANT -> Comparator.comparing(
                    (JsonNode value) -> OffsetDateTime.parse(text(value)).toInstant());
            case DURATION -> Comparator.comparing((JsonNode value) -> Duration.parse(text(value)));
            case ENUM -> Comparator.comparing((JsonNode value) -> constants.indexOf(text(value)));
            case STRING, TEXT, EMAIL, URL, UUID, JSON, BYTES -> Comparator.comparing(FieldOrder::text);
        };
    }

    private static BigDecimal decimal(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
    }

    private static String text(JsonNode value) {
        return value.asString("");
    }
}
