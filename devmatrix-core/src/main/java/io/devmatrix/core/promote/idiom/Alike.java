package io.devmatrix.core.promote.idiom;

import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ITypeBinding;

/**
 * Whether a choice of two expressions gives what each of them gives: one of a number and a boxed one would open the box,
 * which breaks for null, and one of two kinds of number would give a third value.
 */
final class Alike {
    private Alike() {}

    static boolean are(Expression one, Expression other) {
        ITypeBinding first = one.resolveTypeBinding();
        ITypeBinding second = other.resolveTypeBinding();
        return first != null && second != null && (first.isEqualTo(second) || !isNumber(first) && !isNumber(second));
    }

    private static boolean isNumber(ITypeBinding type) {
        return type.isPrimitive()
                || type.getQualifiedName()
                        .matches("java\\.lang\\.(Byte|Short|Character|Integer|Long|Float|Double|Boolean)");
    }
}
