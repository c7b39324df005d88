package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Values as the database takes them; a JSON document stays a tree. */
final class SqlValues {
    private SqlValues() {}

    /** The value that a new row has; empty when the column's default will do, or its value follows from others. */
    static Optional<JsonNode> json(AttributeFacts attribute, Values values, long n) {
        if (attribute.nullable()
                || attribute.access() == Access.COMPUTED
                || attribute.sequence().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                attribute.defaultValue().orElse(null) instanceof DefaultValue.Literal literal
                        ? Defaults.json(attribute.type(), literal)
                        : values.valid(attribute, n));
    }

    /** A value of an expression. */
    static Object of(Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Duration duration ? BigDecimal.valueOf(duration.toNanos()) : value;
    }

    /** A value given as JSON. */
    static Object of(Type type, JsonNode json) {
        String text = json.asString("");
        return switch (type.kind()) {
            case STRING, TEXT, EMAIL, URL, ENUM -> text;
            case INT -> json.intValue();
            case LONG -> json.longValue();
            case DECIMAL -> json.decimalValue();
            case BOOLEAN -> json.booleanValue();
            case DATE -> LocalDate.parse(text);
            case INSTANT -> OffsetDateTime.parse(text);
            case DURATION -> BigDecimal.valueOf(Duration.parse(text).toNanos());
            case UUID -> UUID.fromString(text);
            case BYTES -> Base64.getDecoder().decode(text);
            case JSON -> json;
        };
    }
}
