package io.devmatrix.core.promote.idiom;

import java.util.Set;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fill changes a collection. The list of {@code toList()} cannot be changed, so it takes the place of another only
 * where nobody does. By the names of methods, so rather a change too many.
 */
final class Changes {
    private static final Set<String> NAMES = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "clear",
            "iterator",
            "listIterator",
            "remove",
            "removeAll",
            "removeFirst",
            "removeIf",
            "removeLast",
            "replaceAll",
            "retainAll",
            "set",
            "sort");

    private Changes() {}

    /** Whether there is none but that call; null for none at all. */
    static boolean isOnly(FillSource source, @Nullable MethodInvocation known) {
        boolean called = source.find(MethodInvocation.class).stream()
                .anyMatch(call -> call != known
                        && changes(call.resolveMethodBinding(), call.getName().getIdentifier()));
        return !called
                && source.find(ExpressionMethodReference.class).stream()
                        .noneMatch(reference -> changes(
                                reference.resolveMethodBinding(),
                                reference.getName().getIdentifier()));
    }

    private static boolean changes(@Nullable IMethodBinding method, String name) {
        String owner = method == null
                ? "java.util."
                : method.getDeclaringClass().getErasure().getQualifiedName();
        return owner.equals("java.util.Collections") || NAMES.contains(name) && owner.startsWith("java.util.");
    }
}
