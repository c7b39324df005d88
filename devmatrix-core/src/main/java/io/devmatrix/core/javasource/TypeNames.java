package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ArrayType;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.NameQualifiedType;
import org.eclipse.jdt.core.dom.ParameterizedType;
import org.eclipse.jdt.core.dom.QualifiedType;
import org.eclipse.jdt.core.dom.SimpleType;
import org.eclipse.jdt.core.dom.Type;
import org.jspecify.annotations.Nullable;

/** Types as they are written, by simple names: a tree has no others. */
public final class TypeNames {
    private TypeNames() {}

    /** Simple name of the type, without its arguments, annotations and dimensions; empty for none. */
    public static String simple(@Nullable Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return simple(parameterized.getType());
        }
        if (type instanceof ArrayType array) {
            return simple(array.getElementType());
        }
        if (type instanceof SimpleType named) {
            return last(named.getName());
        }
        if (type instanceof QualifiedType qualified) {
            return qualified.getName().getIdentifier();
        }
        if (type instanceof NameQualifiedType qualified) {
            return qualified.getName().getIdentifier();
        }
        return type == null ? "" : type.toString();
    }

    /** Simple names of the type and of all types in it. */
    public static List<String> all(@Nullable Type type) {
        return type == null
                ? List.of()
                : JavaSource.find(type, Type.class).stream()
                        .map(TypeNames::simple)
                        .distinct()
                        .toList();
    }

    private static String last(Name name) {
        String text = name.getFullyQualifiedName();
        return text.substring(text.lastIndexOf('.') + 1);
    }
}
