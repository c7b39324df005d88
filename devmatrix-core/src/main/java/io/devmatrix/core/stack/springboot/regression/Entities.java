package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.javasource.TypeNames;
import io.devmatrix.core.regression.Sources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.TypeDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** The classes whose objects are rows, by simple name. */
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
        types.put(type.getName().getIdentifier(), type);
        files.put(type.getName().getIdentifier(), source);
    }

    /** Whether objects of the class are rows. */
    boolean isEntity(String name) {
        return Optional.ofNullable(types.get(name))
                .filter(type -> Annotations.has(type, "Entity"))
                .isPresent();
    }

    /** The class of that name, entity or what entities inherit from. */
    Optional<TypeDeclaration> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The entities, sorted by name. */
    List<TypeDeclaration> all() {
        return types.values().stream()
                .filter(type -> Annotations.has(type, "Entity"))
                .toList();
    }

    /** The file of the class. */
    JavaSource file(TypeDeclaration type) {
        return Optional.ofNullable(files.get(type.getName().getIdentifier())).orElseThrow();
    }

    /** The class with those it inherits from, as far as they are rows too. */
    List<TypeDeclaration> line(TypeDeclaration type) {
        List<TypeDeclaration> line = new ArrayList<>(List.of(type));
        Optional<TypeDeclaration> above = find(TypeNames.simple(type.getSuperclassType()));
        while (above.isPresent() && !line.contains(above.get())) {
            line.add(above.get());
            above = find(TypeNames.simple(above.get().getSuperclassType()));
        }
        return line;
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
