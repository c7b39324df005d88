package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.javasource.TypeNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.NameQualifiedType;
import org.eclipse.jdt.core.dom.PackageDeclaration;
import org.eclipse.jdt.core.dom.ParameterizedType;
import org.eclipse.jdt.core.dom.SimpleType;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/**
 * The name of a type and what its file says of it.
 *
 * @param simple name
 * @param qualified name as it is written or imported; empty when the file does not say it
 * @param neighbour name it has when it is a type of the same package
 */
record NamedType(String simple, Optional<String> qualified, String neighbour) {
    static NamedType of(Type type) {
        CompilationUnit unit = (CompilationUnit) type.getRoot();
        String simple = TypeNames.simple(type);
        Optional<String> written = Optional.of(written(type)).filter(name -> name.contains("."));
        return new NamedType(simple, written.or(() -> imported(unit, simple)), in(unit, simple));
    }

    /** Name of the class with its package. */
    static String qualified(TypeDeclaration type) {
        return in((CompilationUnit) type.getRoot(), type.getName().getIdentifier());
    }

    /** The type among those of qualified names; where neither file nor package decides, the first of that simple name. */
    <T> Optional<T> find(Map<String, T> types) {
        if (qualified.isPresent()) {
            return Optional.ofNullable(types.get(qualified.get()));
        }
        return Optional.ofNullable(types.get(neighbour)).or(() -> types.keySet().stream()
                .filter(name -> name.equals(simple) || name.endsWith("." + simple))
                .findFirst()
                .map(types::get));
    }

    private static String written(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return written(parameterized.getType());
        }
        if (type instanceof NameQualifiedType named) {
            return named.getQualifier().getFullyQualifiedName() + "." + named.getName();
        }
        return type instanceof SimpleType named ? named.getName().getFullyQualifiedName() : "";
    }

    private static Optional<String> imported(CompilationUnit unit, String simple) {
        return ((List<?>) unit.imports())
                .stream()
                        .map(ImportDeclaration.class::cast)
                        .filter(one -> !one.isOnDemand() && !one.isStatic())
                        .map(ImportDeclaration::getName)
                        .map(Name::getFullyQualifiedName)
                        .filter(name -> name.endsWith("." + simple))
                        .findFirst();
    }

    private static String in(CompilationUnit unit, String simple) {
        PackageDeclaration own = unit.getPackage();
        return own == null ? simple : own.getName().getFullyQualifiedName() + "." + simple;
    }
}
