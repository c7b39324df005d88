package io.devmatrix.core.facts;

import io.devmatrix.core.ir.EnumType;
import java.util.List;

/**
 * What is known of an enum.
 *
 * @param type as the model states it
 * @param name forms of its name
 * @param javaType its Java type, in {@code domain}
 * @param constants in model order
 */
public record EnumFacts(EnumType type, Name name, JavaType javaType, List<Constant> constants) {
    /**
     * One value.
     *
     * @param value as on the wire, in the database and in expressions
     * @param constant name of the Java constant, in upper snake case
     */
    public record Constant(String value, String constant) {}

    public EnumFacts {
        constants = List.copyOf(constants);
    }

    static EnumFacts of(EnumType type, Packages packages) {
        List<Constant> constants = type.valueNames().stream()
                .map(value -> new Constant(value, Name.of(value).upperSnake()))
                .toList();
        return new EnumFacts(type, Name.of(type.name()), new JavaType(packages.domain(), type.name()), constants);
    }
}
