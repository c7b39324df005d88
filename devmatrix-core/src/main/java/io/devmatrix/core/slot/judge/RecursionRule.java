package io.devmatrix.core.slot.judge;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.MethodReference;

/** No method of a fill comes back to itself, by whichever way. */
final class RecursionRule implements GateRule {
    @Override
    public void check(FillUnit fill, Notes notes) {
        Map<String, Set<String>> calls = new TreeMap<>();
        for (MethodDeclaration method : fill.all(MethodDeclaration.class)) {
            if (method.resolveBinding() != null) {
                calls.put(method.resolveBinding().getKey(), called(fill, method));
            }
        }
        for (MethodDeclaration method : fill.all(MethodDeclaration.class)) {
            String key = method.resolveBinding() == null
                    ? ""
                    : method.resolveBinding().getKey();
            if (reached(calls, key).contains(key)) {
                notes.add(
                        "SLOT-114",
                        method,
                        "`" + method.getName() + "` comes back to itself",
                        "Use a loop over a collection");
            }
        }
    }

    private static Set<String> called(FillUnit fill, MethodDeclaration method) {
        Set<String> called = new LinkedHashSet<>();
        for (ASTNode node : FillUnit.all(method, ASTNode.class)) {
            IMethodBinding target = target(node);
            if (target != null) {
                boolean isContract = target.getMethodDeclaration()
                        .getDeclaringClass()
                        .getQualifiedName()
                        .equals(fill.contractName());
                called.add(
                        isContract
                                ? answerKey(fill)
                                : target.getMethodDeclaration().getKey());
            }
        }
        return called;
    }

    /** A call through the interface is one of the fill's own method. */
    private static String answerKey(FillUnit fill) {
        return fill.answer().map(method -> method.resolveBinding().getKey()).orElse("");
    }

    private static IMethodBinding target(ASTNode node) {
        if (node instanceof MethodInvocation call) {
            return call.resolveMethodBinding();
        }
        if (node instanceof ClassInstanceCreation creation) {
            return creation.resolveConstructorBinding();
        }
        return node instanceof MethodReference reference ? reference.resolveMethodBinding() : null;
    }

    private static Set<String> reached(Map<String, Set<String>> calls, String from) {
        Set<String> reached = new LinkedHashSet<>(calls.getOrDefault(from, Set.of()));
        int before = -1;
        while (before != reached.size()) {
            before = reached.size();
            Set.copyOf(reached).forEach(key -> reached.addAll(calls.getOrDefault(key, Set.of())));
        }
        return reached;
    }
}
