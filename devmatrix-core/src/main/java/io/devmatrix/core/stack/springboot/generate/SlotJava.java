package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.slot.contract.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Java types of shapes, as the interface of a slot names them or as others do. */
final class SlotJava {
    private final String owner;

    /** @param owner what stands before the names of nested records: empty within the interface */
    SlotJava(String owner) {
        this.owner = owner;
    }

    /** Primitive where there is one and the value is never null. */
    TypeRef of(Shape shape) {
        return isPrimitive(shape) ? primitive(((Shape.Scalar) shape).kind()) : boxed(shape);
    }

    TypeRef boxed(Shape shape) {
        if (shape instanceof Shape.Choice choice) {
            return TypeRef.of(choice.javaType());
        }
        if (shape instanceof Shape.Parts parts) {
            return nested(parts.javaName());
        }
        return shape instanceof Shape.Many many
                ? TypeRef.of("java.util.List", boxed(many.element()))
                : plain(((Shape.Scalar) shape).kind());
    }

    TypeRef nested(String name) {
        return TypeRef.of(owner.isEmpty() ? name : owner + "." + name);
    }

    static boolean isPrimitive(Shape shape) {
        return shape instanceof Shape.Scalar scalar && !scalar.nullable() && isPrimitive(scalar.kind());
    }

    private static boolean isPrimitive(ValueType.Kind kind) {
        return kind == ValueType.Kind.INT || kind == ValueType.Kind.LONG || kind == ValueType.Kind.BOOLEAN;
    }

    private static TypeRef primitive(ValueType.Kind kind) {
        return TypeRef.of(
                switch (kind) {
                    case INT -> "int";
                    case LONG -> "long";
                    default -> "boolean";
                });
    }

    private static TypeRef plain(ValueType.Kind kind) {
        return TypeRef.of(
                switch (kind) {
                    case BOOLEAN -> "java.lang.Boolean";
                    case INT -> "java.lang.Integer";
                    case LONG -> "java.lang.Long";
                    case DECIMAL -> "java.math.BigDecimal";
                    case STRING -> "java.lang.String";
                    case DATE -> "java.time.LocalDate";
                    case INSTANT -> "java.time.Instant";
                    case DURATION -> "java.time.Duration";
                    case UUID -> "java.util.UUID";
                    case JSON, BYTES -> throw new IllegalArgumentException("a fill is given no " + kind);
                });
    }

    /** The records of the shapes, each once, outer ones before those within them. */
    static List<Shape.Parts> records(List<Shape> shapes) {
        Map<String, Shape.Parts> found = new LinkedHashMap<>();
        List<Shape> left = new ArrayList<>(shapes);
        while (!left.isEmpty()) {
            Shape shape = left.remove(0);
            if (shape instanceof Shape.Many many) {
                left.add(0, many.element());
            } else if (shape instanceof Shape.Parts parts && found.putIfAbsent(parts.javaName(), parts) == null) {
                left.addAll(0, parts.members().values());
            }
        }
        return List.copyOf(found.values());
    }
}
