package io.devmatrix.core.expression;

import java.util.Set;

/** Which lists have an element once their size was compared with a constant. */
final class NotEmpty {
    private NotEmpty() {}

    /** What is remembered of a list that has an element. */
    static String key(Node list) {
        return "size(" + list + ")";
    }

    /** Keys of the lists that have an element where the comparison has that outcome. */
    static Set<String> when(Node.Binary comparison, boolean outcome) {
        Operator operator = outcome
                ? comparison.operator()
                : comparison.operator().opposite().orElseThrow();
        if (comparison.left() instanceof Node.Call call && excludesZero(operator, comparison.right())) {
            return sized(call);
        }
        return comparison.right() instanceof Node.Call call && excludesZero(operator.mirrored(), comparison.left())
                ? sized(call)
                : Set.of();
    }

    private static Set<String> sized(Node.Call call) {
        Node argument = call.arguments().get(0);
        boolean ofList = call.function() == LibraryFunction.SIZE && argument.type() instanceof ValueType.ListOf;
        return ofList ? Set.of(key(argument)) : Set.of();
    }

    private static boolean excludesZero(Operator operator, Node bound) {
        if (!(bound instanceof Node.Literal literal && literal.value() instanceof Long value)) {
            return false;
        }
        return switch (operator) {
            case EQUAL, GREATER_OR_EQUAL -> value > 0;
            case NOT_EQUAL -> value == 0;
            case GREATER -> value >= 0;
            default -> false;
        };
    }
}
