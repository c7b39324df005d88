package io.devmatrix.core.javasource;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A type by its full name; whoever prints it decides between import, simple and full name.
 *
 * @param packageName empty for primitives, type variables, {@code ?} and types of the package the printed unit is in
 * @param name simple name, after that of the enclosing type and a dot for a nested one
 * @param arguments type arguments, empty for none
 * @param dimensions 0 when it is no array
 */
public record TypeRef(String packageName, String name, List<TypeRef> arguments, int dimensions) implements Part {
    public TypeRef {
        arguments = List.copyOf(arguments);
    }

    /**
     * A type from its name as Java code imports it, for example {@code java.util.Map.Entry} or {@code int}. The first
     * segment with a capital begins the type name.
     *
     * @throws IllegalArgumentException when a dotted name has no such segment
     */
    public static TypeRef of(String qualifiedName, TypeRef... arguments) {
        int start = typeStart(qualifiedName);
        String packageName = start == 0 ? "" : qualifiedName.substring(0, start - 1);
        return new TypeRef(packageName, qualifiedName.substring(start), List.of(arguments), 0);
    }

    /** The array of this type. */
    public TypeRef array() {
        return new TypeRef(packageName, name, arguments, dimensions + 1);
    }

    /** This type without arguments. */
    TypeRef raw() {
        return new TypeRef(packageName, name, List.of(), dimensions);
    }

    /** Full name without arguments and dimensions. */
    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** The name of the type that an import of this one names: the outermost. */
    String outermost() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** As Java with full names. */
    @Override
    public String toString() {
        String list = arguments.isEmpty()
                ? ""
                : arguments.stream().map(TypeRef::toString).collect(Collectors.joining(", ", "<", ">"));
        return qualifiedName() + list + "[]".repeat(dimensions);
    }

    private static int typeStart(String name) {
        int start = 0;
        while (!Character.isUpperCase(name.codePointAt(start))) {
            int dot = name.indexOf('.', start);
            if (dot < 0 && start == 0) {
                return 0;
            }
            if (dot < 0 || dot == name.length() - 1) {
                throw new IllegalArgumentException("`" + name + "` names no type: no segment begins with a capital");
            }
            start = dot + 1;
        }
        return start;
    }
}
