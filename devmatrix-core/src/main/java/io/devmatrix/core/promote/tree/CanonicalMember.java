package io.devmatrix.core.promote.tree;

import org.eclipse.jdt.core.dom.BodyDeclaration;
import org.eclipse.jdt.core.dom.CompilationUnit;

/** A field, method or nested type in canonical form. */
public final class CanonicalMember {
    private CanonicalMember() {}

    /** The whole declaration; a method knows its parameters as the locals 0, 1, ... */
    public static Tree of(BodyDeclaration member) {
        return new TreeReader(member, ImportedNames.of((CompilationUnit) member.getRoot())).read(member);
    }
}
