package io.devmatrix.core.promote.idiom;

import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Name;
import org.jspecify.annotations.Nullable;

/** What names and expressions resolve to, without what type arguments make of it. */
final class Bindings {
    private Bindings() {}

    /** What is declared under that name; null for what does not resolve. */
    static @Nullable IBinding declaration(Name name) {
        IBinding binding = name.resolveBinding();
        if (binding instanceof IVariableBinding variable) {
            return variable.getVariableDeclaration();
        }
        if (binding instanceof IMethodBinding method) {
            return method.getMethodDeclaration();
        }
        return binding instanceof ITypeBinding type ? type.getTypeDeclaration() : binding;
    }

    /** The qualified name of an expression's type, erased; empty for none. */
    static String type(Expression expression) {
        ITypeBinding type = expression.resolveTypeBinding();
        return type == null ? "" : type.getErasure().getQualifiedName();
    }

    /** Whether what is called is declared in the type of that qualified name. */
    static boolean isMethodOf(MethodInvocation call, String type) {
        IMethodBinding method = call.resolveMethodBinding();
        return method != null
                && method.getDeclaringClass().getErasure().getQualifiedName().equals(type);
    }

    /** Whether two bindings are of the same declaration. */
    static boolean isSame(@Nullable IBinding one, @Nullable IBinding other) {
        return one != null && one.isEqualTo(other);
    }
}
