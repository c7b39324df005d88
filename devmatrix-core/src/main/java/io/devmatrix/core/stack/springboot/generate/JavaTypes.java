package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.TypeRef;

/** Java types of model types. */
final class JavaTypes {
    private static final TypeRef UUID = TypeRef.of("java.util.UUID");

    private final FactTable facts;

    JavaTypes(FactTable facts) {
        this.facts = facts;
    }

    static TypeRef of(JavaType type) {
        return TypeRef.of(type.qualifiedName());
    }

    /** Type of a value, boxed. */
    TypeRef boxed(Type type) {
        return switch (type.kind()) {
            case STRING, TEXT, EMAIL, URL -> TypeRef.of("java.lang.String");
            case INT -> TypeRef.of("java.lang.Integer");
            case LONG -> TypeRef.of("java.lang.Long");
            case DECIMAL -> TypeRef.of("java.math.BigDecimal");
            case BOOLEAN -> TypeRef.of("java.lang.Boolean");
            case DATE -> TypeRef.of("java.time.LocalDate");
            case INSTANT -> TypeRef.of("java.time.Instant");
            case DURATION -> TypeRef.of("java.time.Duration");
            case UUID -> UUID;
            case JSON -> TypeRef.of("tools.jackson.databind.JsonNode");
            case BYTES -> TypeRef.of("byte").array();
            case ENUM -> of(facts.enumType(type.enumName()).javaType());
        };
    }

    /** Type of an attribute in the entity: primitive where there is one and it is never null. */
    TypeRef inEntity(AttributeFacts attribute) {
        return attribute.nullable() ? boxed(attribute.type()) : unboxed(attribute.type());
    }

    /** Type of a value that is never null: primitive where there is one. */
    TypeRef unboxed(Type type) {
        return isPrimitive(type.kind()) ? primitive(type.kind()) : boxed(type);
    }

    static boolean isPrimitive(AttributeFacts attribute) {
        return !attribute.nullable() && isPrimitive(attribute.type().kind());
    }

    private static boolean isPrimitive(Type.Kind kind) {
        return kind == Type.Kind.INT || kind == Type.Kind.LONG || kind == Type.Kind.BOOLEAN;
    }

    private static TypeRef primitive(Type.Kind kind) {
        return switch (kind) {
            case INT -> TypeRef.of("int");
            case LONG -> TypeRef.of("long");
            default -> TypeRef.of("boolean");
        };
    }

    /** Type of a field in requests and answers. */
    TypeRef inDto(FieldFacts field) {
        if (field instanceof RelationFacts relation) {
            return relation.toMany() ? TypeRef.of("java.util.List", UUID) : UUID;
        }
        return boxed(((AttributeFacts) field).type());
    }

    /** Entity a relation leads to. */
    TypeRef target(RelationFacts relation) {
        return of(facts.entity(relation.relation().target()).types().entity());
    }
}
