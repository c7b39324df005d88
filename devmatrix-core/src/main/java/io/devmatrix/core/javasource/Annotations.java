package io.devmatrix.core.javasource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.MemberValuePair;
import org.eclipse.jdt.core.dom.NormalAnnotation;
import org.eclipse.jdt.core.dom.SingleMemberAnnotation;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.StringLiteral;

/** What a declaration is annotated with, by simple names: a tree has no others. */
public final class Annotations {
    private Annotations() {}

    /** All annotations of a type, member or parameter. */
    public static List<Annotation> of(ASTNode declaration) {
        List<?> modifiers = declaration instanceof BodyDeclaration body
                ? body.modifiers()
                : declaration instanceof SingleVariableDeclaration variable ? variable.modifiers() : List.of();
        return modifiers.stream()
                .filter(Annotation.class::isInstance)
                .map(Annotation.class::cast)
                .toList();
    }

    /** The first annotation of one of the names. */
    public static Optional<Annotation> find(ASTNode declaration, String... names) {
        List<String> wanted = Arrays.asList(names);
        return of(declaration).stream()
                .filter(annotation -> wanted.contains(name(annotation)))
                .findFirst();
    }

    /** Whether there is an annotation of one of the names. */
    public static boolean has(ASTNode declaration, String... names) {
        return find(declaration, names).isPresent();
    }

    /** Simple name of the annotation. */
    public static String name(Annotation annotation) {
        String name = annotation.getTypeName().getFullyQualifiedName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What stands behind a member; {@code value} may be left unnamed. */
    public static Optional<Expression> member(Annotation annotation, String name) {
        if (annotation instanceof SingleMemberAnnotation single) {
            return name.equals("value") ? Optional.of(single.getValue()) : Optional.empty();
        }
        return annotation instanceof NormalAnnotation normal
                ? pairs(normal)
                        .filter(pair -> pair.getName().getIdentifier().equals(name))
                        .map(MemberValuePair::getValue)
                        .findFirst()
                : Optional.empty();
    }

    /** The string literals behind the members, each part of a concatenation for itself. */
    public static List<String> texts(Annotation annotation, String... members) {
        return Arrays.stream(members)
                .flatMap(member -> member(annotation, member).stream())
                .flatMap(value -> JavaSource.find(value, StringLiteral.class).stream())
                .map(StringLiteral::getLiteralValue)
                .toList();
    }

    private static Stream<MemberValuePair> pairs(NormalAnnotation annotation) {
        return ((List<?>) annotation.values()).stream().map(MemberValuePair.class::cast);
    }
}
