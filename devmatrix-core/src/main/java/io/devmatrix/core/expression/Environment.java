package io.devmatrix.core.expression;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known where a part of an expression stands.
 *
 * @param scope its names
 * @param present paths that are not null there because a condition before it has asked
 */
record Environment(Scope scope, Set<String> present) {
    Environment knowing(Collection<String> paths) {
        Set<String> more = new TreeSet<>(present);
        more.addAll(paths);
        return new Environment(scope, more);
    }

    Environment with(String variable, ValueType type) {
        return new Environment(scope.with(variable, type), present);
    }
}
