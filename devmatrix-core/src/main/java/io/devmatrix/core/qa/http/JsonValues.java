package io.devmatrix.core.qa.http;

import io.devmatrix.core.ir.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** JSON as the values that expressions compute with. */
final class JsonValues {
    private JsonValues() {}

    /** The value of that JSON, which is not null. */
    static Object of(Type type, JsonNode json) {
        String text = json.asString("");
        return switch (type.kind()) {
            case STRING, TEXT, EMAIL, URL, ENUM -> text;
            case INT, LONG -> json.longValue();
            case DECIMAL -> json.decimalValue();
            case BOOLEAN -> json.booleanValue();
            case DATE -> LocalDate.parse(text);
            case INSTANT -> OffsetDateTime.parse(text).toInstant();
            case DURATION -> Duration.parse(text);
            case UUID -> UUID.fromString(text);
            case BYTES -> Base64.getDecoder().decode(text);
            case JSON -> json.toString();
        };
    }
}
