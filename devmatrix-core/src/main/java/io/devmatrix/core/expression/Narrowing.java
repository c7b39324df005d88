package io.devmatrix.core.expression;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What cannot be null once a condition is known to hold, or not to hold: paths, and the least and greatest of lists. Each is
 * known by its {@link #key}.
 */
final class Narrowing {
    private Narrowing() {}

    /** Keys of what is present where the condition has that outcome. */
    static Set<String> when(Node condition, boolean outcome) {
        if (condition instanceof Node.Not not) {
            return when(not.operand(), !outcome);
        }
        if (!(condition instanceof Node.Binary binary)) {
            return Set.of();
        }
        return switch (binary.operator()) {
            case AND -> outcome ? both(binary, true) : either(binary, false);
            case OR -> outcome ? either(binary, true) : both(binary, false);
            case EQUAL -> compared(binary, outcome);
            case NOT_EQUAL -> compared(binary, !outcome);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> NotEmpty.when(binary, outcome);
            default -> Set.of();
        };
    }

    private static Set<String> both(Node.Binary binary, boolean outcome) {
        Set<String> paths = new TreeSet<>(when(binary.left(), outcome));
        paths.addAll(when(binary.right(), outcome));
        return paths;
    }

    private static Set<String> either(Node.Binary binary, boolean outcome) {
        Set<String> paths = new TreeSet<>(when(binary.left(), outcome));
        paths.retainAll(when(binary.right(), outcome));
        return paths;
    }

    private static Set<String> compared(Node.Binary binary, boolean equal) {
        Set<String> keys = new TreeSet<>(NotEmpty.when(binary, equal == (binary.operator() == Operator.EQUAL)));
        if (tellsPresence(binary.right(), equal)) {
            key(binary.left()).ifPresent(keys::add);
        }
        if (tellsPresence(binary.left(), equal)) {
            key(binary.right()).ifPresent(keys::add);
        }
        return keys;
    }

    private static boolean tellsPresence(Node other, boolean equal) {
        return equal ? !other.type().nullable() : other instanceof Node.Null;
    }

    /** The path as it is written, an own attribute with a leading dot; empty when the node is no path. */
    static Optional<String> path(Node node) {
        if (node instanceof Node.Self) {
            return Optional.of("");
        }
        if (node instanceof Node.Variable variable) {
            return Optional.of(variable.name());
        }
        return node instanceof Node.Member member
                ? path(member.owner()).map(owner -> owner + "." + member.name())
                : Optional.empty();
    }

    /** What a presence is remembered by: the path, or all of a pass over a list but its type; empty for what is never asked. */
    static Optional<String> key(Node node) {
        return node instanceof Node.Comprehension fold
                ? Optional.of(fold(fold.fold(), fold.list(), fold.variable(), fold.body()))
                : path(node);
    }

    /** The key of a pass over a list. */
    static String fold(Fold fold, Node list, String variable, Node body) {
        return fold.word() + "(" + list + ", " + variable + ", " + body + ")";
    }
}
