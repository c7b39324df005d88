package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.Modifier;
import org.jspecify.annotations.Nullable;

/** Which members stand without an empty line between: bare fields of a kind. */
final class MemberGroups {
    private MemberGroups() {}

    static boolean together(@Nullable ASTNode first, ASTNode second) {
        return first instanceof FieldDeclaration one
                && second instanceof FieldDeclaration two
                && isBare(one)
                && isBare(two)
                && Modifier.isStatic(one.getModifiers()) == Modifier.isStatic(two.getModifiers());
    }

    private static boolean isBare(FieldDeclaration field) {
        return field.getJavadoc() == null
                && Trivia.of(field).leading().isEmpty()
                && DomList.of(field.modifiers(), ASTNode.class).stream().allMatch(Modifier.class::isInstance);
    }
}
