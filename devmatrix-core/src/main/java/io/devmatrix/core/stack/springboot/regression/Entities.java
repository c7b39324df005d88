package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.regression.Sources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.TypeDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** The classes whose objects are rows, by qualified name. */
final class Entities {
    private final Map<String, TypeDeclaration> types = new TreeMap<>();
    private final Map<String, JavaSource> files = new TreeMap<>();

    private Entities() {}

    static Entities of(Sources sources) {
        Entities entities = new Entities();
        sources.mainJava().forEach(source -> source.find(TypeDeclaration.class).stream()
                .filter(type -> Annotations.has(type, "Entity", "MappedSuperclass", "Embeddable"))
                .forEach(type -> entities.add(source, type)));
        return entities;
    }

    private void add(JavaSource source, TypeDeclaration type) {
        types.put(NamedType.qualified(type), type);
        files.put(NamedType.qualified(type), source);
    }

    /** The class that the type names where it is written, entity or what entities inherit from. */
    Optional<TypeDeclaration> named(Type type) {
        return NamedType.of(type).find(types);
    }

    /** Simple names of the entities among the type and all types in it. */
    List<String> entities(Type type) {
        return JavaSource.find(type, Type.class).stream()
                .flatMap(part -> named(part).stream())
                .filter(Entities::isEntity)
                .map(entity -> entity.getName().getIdentifier())
                .distinct()
                .toList();
    }

    private static boolean isEntity(TypeDeclaration type) {
        return Annotations.has(type, "Entity");
    }

    /** The entity of that simple name. */
    Optional<TypeDeclaration> find(String name) {
        return all().stream()
                .filter(type -> type.getName().getIdentifier().equals(name))
                .findFirst();
    }

    /** The entities, sorted by name. */
    List<TypeDeclaration> all() {
        return types.values().stream().filter(Entities::isEntity).toList();
    }

    /** The file of the class. */
    JavaSource file(TypeDeclaration type) {
        return Optional.ofNullable(files.get(NamedType.qualified(type))).orElseThrow();
    }

    /** The class with those it inherits from, as far as they are rows too. */
    List<TypeDeclaration> line(TypeDeclaration type) {
        List<TypeDeclaration> line = new ArrayList<>(List.of(type));
        Optional<TypeDeclaration> above = above(type);
        while (above.isPresent() && !line.contains(above.get())) {
            line.add(above.get());
            above = above(above.get());
        }
        return line;
    }

    private Optional<TypeDeclaration> above(TypeDeclaration type) {
        return Optional.ofNullable(type.getSuperclassType()).flatMap(this::named);
    }

    /** The fields of the class alone. */
    static Stream<FieldDeclaration> fields(TypeDeclaration type) {
        return Arrays.stream(type.getFields());
    }

    /** Name of the first variable that the field declares. */
    static String name(FieldDeclaration field) {
        return ((VariableDeclarationFragment) field.fragments().get(0))
                .getName()
                .getIdentifier();
    }
}
