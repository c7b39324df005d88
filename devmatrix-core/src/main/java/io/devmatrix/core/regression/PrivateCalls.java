package io.devmatrix.core.regression;

import io.devmatrix.core.javasource.JavaSource;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.TypeMethodReference;

/** Calls of private methods, which only their own file can make. */
final class PrivateCalls {
    private PrivateCalls() {}

    /** Whether the file calls a method of that name outside of the method itself. */
    static boolean reach(JavaSource source, MethodDeclaration method) {
        String name = method.getName().getIdentifier();
        return called(source).anyMatch(call -> call.getIdentifier().equals(name) && !isInside(call, method));
    }

    private static Stream<SimpleName> called(JavaSource source) {
        return Stream.of(
                        source.find(MethodInvocation.class).stream().map(MethodInvocation::getName),
                        source.find(ExpressionMethodReference.class).stream().map(ExpressionMethodReference::getName),
                        source.find(TypeMethodReference.class).stream().map(TypeMethodReference::getName))
                .flatMap(names -> names);
    }

    private static boolean isInside(ASTNode node, MethodDeclaration method) {
        ASTNode parent = node.getParent();
        return parent != null && (parent == method || isInside(parent, method));
    }
}
