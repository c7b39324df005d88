package io.devmatrix.core;

import io.devmatrix.core.stack.TargetStack;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the target stacks on a class path. */
final class Stacks {
    private Stacks() {}

    /** The stack; with several, the first by id. */
    static TargetStack only(ClassLoader loader) {
        List<TargetStack> stacks = ServiceLoader.load(TargetStack.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(TargetStack::id))
                .toList();
        if (stacks.isEmpty()) {
            throw new IllegalStateException("no target stack is on the class path of the plugin");
        }
        return stacks.get(0);
    }
}
