package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** JSON Schema (draft 2020-12) of single fields. */
final class FieldSchemas {
    private final FactTable facts;

    FieldSchemas(FactTable facts) {
        this.facts = facts;
    }

    /** The field in an answer: its type and bounds. */
    Map<String, Object> shown(FieldFacts field) {
        return nullable(bare(field), field);
    }

    /** The field in a create request: with the default it takes when left out. */
    Map<String, Object> given(FieldFacts field) {
        return withDefault(shown(field), field);
    }

    /** The field as a query says it, which knows no null: with the default it takes when left out. */
    Map<String, Object> asked(FieldFacts field) {
        return withDefault(bare(field), field);
    }

    private static Map<String, Object> withDefault(Map<String, Object> schema, FieldFacts field) {
        if (field instanceof AttributeFacts attribute
                && attribute.defaultValue().orElse(null) instanceof DefaultValue.Literal literal) {
            schema.put("default", value(attribute.type(), literal.text()));
        }
        return schema;
    }

    /** The type of a query or path parameter over the field. */
    Map<String, Object> parameter(FieldFacts field) {
        return field instanceof AttributeFacts attribute ? type(attribute.type()) : uuid();
    }

    /** A value of an expression, without bounds. */
    Map<String, Object> of(ValueType value) {
        if (value instanceof ValueType.EnumValue constant) {
            return type(Type.enumOf(constant.name()));
        }
        ValueType.Scalar scalar = (ValueType.Scalar) value;
        return scalar.kind() == ValueType.Kind.DECIMAL
                ? Ordered.of("type", "number")
                : type(Type.of(Type.Kind.valueOf(scalar.kind().name())));
    }

    private Map<String, Object> bare(FieldFacts field) {
        Map<String, Object> schema = ofType(field);
        if (field instanceof AttributeFacts attribute) {
            addLimits(schema, attribute);
        }
        if (SecurityFacts.isPassword(facts, field)) {
            schema.put("format", "password");
            schema.put("writeOnly", true);
        }
        if (!field.description().isEmpty()) {
            schema.put("description", field.description());
        }
        return schema;
    }

    private Map<String, Object> ofType(FieldFacts field) {
        if (field instanceof RelationFacts relation) {
            return relation.toMany() ? ids() : uuid();
        }
        return type(((AttributeFacts) field).type());
    }

    private Map<String, Object> type(Type type) {
        Map<String, Object> schema =
                switch (type.kind()) {
                    case STRING, TEXT -> Ordered.of("type", "string");
                    case EMAIL -> Ordered.of("type", "string", "format", "email");
                    case URL -> Ordered.of("type", "string", "format", "uri");
                    case INT -> Ordered.of("type", "integer", "format", "int32");
                    case LONG -> Ordered.of("type", "integer", "format", "int64");
                    case DECIMAL -> decimal(type);
                    case BOOLEAN -> Ordered.of("type", "boolean");
                    case DATE -> Ordered.of("type", "string", "format", "date");
                    case INSTANT -> Ordered.of("type", "string", "format", "date-time");
                    case DURATION -> Ordered.of("type", "string", "format", "duration");
                    case UUID -> uuid();
                    case JSON -> Ordered.of();
                    case BYTES -> Ordered.of("type", "string", "contentEncoding", "base64");
                    case ENUM -> Ordered.ref(
                            "schemas",
                            facts.enumType(type.enumName()).javaType().simpleName());
                };
        if (type.kind().isTextual()) {
            type.length().ifPresent(length -> schema.put("maxLength", length));
        }
        return schema;
    }

    private static Map<String, Object> decimal(Type type) {
        return Ordered.of("type", "number", "multipleOf", BigDecimal.ONE.movePointLeft(type.scale()));
    }

    private static Map<String, Object> uuid() {
        return Ordered.of("type", "string", "format", "uuid");
    }

    private static Map<String, Object> ids() {
        return Ordered.of("type", "array", "items", uuid(), "uniqueItems", true);
    }

    private static void addLimits(Map<String, Object> schema, AttributeFacts attribute) {
        Limits limits = attribute.attribute().limits();
        limits.min().ifPresent(min -> schema.put("minimum", min));
        limits.max().ifPresent(max -> schema.put("maximum", max));
        limits.minLength().ifPresent(length -> schema.put("minLength", length));
        limits.pattern().ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern + ")$"));
    }

    private static Map<String, Object> nullable(Map<String, Object> schema, FieldFacts field) {
        boolean many = field instanceof RelationFacts relation && relation.toMany();
        if (!field.nullable() || many || schema.isEmpty()) {
            return schema;
        }
        if (schema.containsKey("$ref")) {
            return Ordered.of("oneOf", List.of(schema, Ordered.of("type", "null")));
        }
        schema.put("type", List.of(schema.get("type"), "null"));
        return schema;
    }

    private static Object value(Type type, String literal) {
        return switch (type.kind()) {
            case INT, LONG, DECIMAL -> new BigDecimal(literal);
            case BOOLEAN -> Boolean.valueOf(literal);
            default -> literal;
        };
    }
}
