package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values as the flow oracle keeps them, out of JSON and columns and back. */
final class StoredValues {
    private StoredValues() {}

    /** The value of a JSON value of that type. */
    static Object of(Type type, JsonNode json) {
        String text = json.asString("");
        return switch (type.kind()) {
            case STRING, TEXT, EMAIL, URL, ENUM, BYTES -> text;
            case INT, LONG -> json.longValue();
            case DECIMAL -> json.decimalValue();
            case BOOLEAN -> json.booleanValue();
            case DATE -> LocalDate.parse(text);
            case INSTANT -> OffsetDateTime.parse(text).toInstant();
            case DURATION -> Duration.parse(text);
            case UUID -> UUID.fromString(text);
            case JSON -> json.toString();
        };
    }

    /** What a request carries for a field: for a relation the id. */
    static JsonNode json(FieldFacts field, @Nullable Object value) {
        return field instanceof AttributeFacts attribute
                ? json(attribute.type(), value)
                : value == null ? JSON.nullNode() : JSON.stringNode(value.toString());
    }

    static JsonNode json(Type type, @Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        return switch (type.kind()) {
            case INT, LONG -> JSON.numberNode(((Number) value).longValue());
            case DECIMAL -> JSON.numberNode((BigDecimal) value);
            case BOOLEAN -> JSON.booleanNode((Boolean) value);
            case JSON -> JsonTree.parse(value.toString());
            default -> JSON.stringNode(value.toString());
        };
    }

    /** What a column of the current row holds. */
    static @Nullable Object read(AttributeFacts attribute, ResultSet row) throws SQLException {
        String column = attribute.column().text();
        if (row.getObject(column) == null) {
            return null;
        }
        return switch (attribute.type().kind()) {
            case STRING, TEXT, EMAIL, URL, ENUM -> row.getString(column);
            case INT, LONG -> row.getLong(column);
            case DECIMAL -> row.getBigDecimal(column);
            case BOOLEAN -> row.getBoolean(column);
            case DATE -> row.getObject(column, LocalDate.class);
            case INSTANT -> row.getObject(column, OffsetDateTime.class)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toInstant();
            case DURATION -> Duration.of(row.getBigDecimal(column).longValueExact(), ChronoUnit.NANOS);
            case UUID -> row.getObject(column, UUID.class);
            case BYTES -> Base64.getEncoder().encodeToString(row.getBytes(column));
            case JSON -> JsonTree.parse(row.getString(column)).toString();
        };
    }
}
