package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a condition joins by {@code &&}, {@code ||} and {@code !}, each part for itself.
 *
 * @param whole the condition
 * @param parts conditions that join nothing
 */
record ConditionParts(CheckedExpression whole, List<Node> parts) {
    private static final String UNTOLD = "untold";

    static ConditionParts of(CheckedExpression condition) {
        List<Node> parts = new ArrayList<>();
        split(condition.root(), parts);
        return new ConditionParts(condition, List.copyOf(parts));
    }

    private static void split(Node node, List<Node> parts) {
        if (node instanceof Node.Not not) {
            split(not.operand(), parts);
        } else if (node instanceof Node.Binary binary
                && (binary.operator() == Operator.AND || binary.operator() == Operator.OR)) {
            split(binary.left(), parts);
            split(binary.right(), parts);
        } else {
            parts.add(node);
        }
    }

    /**
     * How the row stands to the condition and to each part that decides: which side of a comparison is greater, what is missing, or
     * whether it holds. A part decides where the condition would turn out otherwise if the part did.
     */
    List<String> outcomes(RowView row, Instant now) {
        Map<Node, @Nullable Object> told = new IdentityHashMap<>();
        parts.forEach(part -> told.put(part, value(part, row, now)));
        boolean holds = holds(whole.root(), true, told);
        List<String> outcomes = new ArrayList<>(List.of(String.valueOf(holds)));
        for (Node part : parts) {
            Object kept = told.put(part, !Boolean.TRUE.equals(told.get(part)));
            outcomes.add(holds(whole.root(), true, told) == holds ? "" : outcome(part, row, now));
            told.put(part, kept);
        }
        return outcomes;
    }

    /** Whether it holds, or its opposite does; neither of what is untold, as in a database. */
    private static boolean holds(Node node, boolean positive, Map<Node, @Nullable Object> told) {
        if (node instanceof Node.Not not) {
            return holds(not.operand(), !positive, told);
        }
        if (node instanceof Node.Binary binary && told.get(node) == null) {
            boolean left = holds(binary.left(), positive, told);
            boolean right = holds(binary.right(), positive, told);
            return (binary.operator() == Operator.AND) == positive ? left && right : left || right;
        }
        return Boolean.valueOf(positive).equals(told.get(node));
    }

    private String outcome(Node part, RowView row, Instant now) {
        if (!(part instanceof Node.Binary binary) || binary.operator() == Operator.IN) {
            return String.valueOf(value(part, row, now));
        }
        Object left = value(binary.left(), row, now);
        Object right = value(binary.right(), row, now);
        return left instanceof Comparable<?> && right instanceof Comparable<?> && left.getClass() == right.getClass()
                ? String.valueOf(Integer.signum(compared(left, right)))
                : (left == null) + " " + (right == null) + " " + value(part, row, now);
    }

    @SuppressWarnings("unchecked")
    private static int compared(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }

    private @Nullable Object value(Node node, RowView row, Instant now) {
        try {
            return Evaluator.evaluate(new CheckedExpression(whole.source(), node), row, Map.of("now", now));
        } catch (NullPointerException | ArithmeticException missing) {
            return UNTOLD;
        }
    }
}
