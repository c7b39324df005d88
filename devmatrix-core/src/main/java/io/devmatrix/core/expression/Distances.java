package io.devmatrix.core.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far apart the two sides of each comparison of numbers in a condition are, so that a judge can look for cases at the edge. */
public final class Distances {
    private final Map<String, ?> self;
    private final Map<String, ?> names;
    private final List<BigDecimal> found = new ArrayList<>();

    private Distances(Map<String, ?> self, Map<String, ?> names) {
        this.self = self;
        this.names = names;
    }

    /** Left side minus right side of each comparison that stands outside of comprehensions, in the order of the text. */
    public static List<BigDecimal> of(CheckedExpression condition, Map<String, ?> self, Map<String, ?> names) {
        Distances distances = new Distances(self, names);
        distances.visit(condition.root());
        return distances.found;
    }

    private void visit(Node node) {
        if (node instanceof Node.Not not) {
            visit(not.operand());
        } else if (node instanceof Node.Binary binary) {
            switch (binary.operator()) {
                case AND, OR -> {
                    visit(binary.left());
                    visit(binary.right());
                }
                case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL -> compare(binary);
                default -> {}
            }
        }
    }

    private void compare(Node.Binary binary) {
        try {
            Object left = binary.left().accept(new Evaluation(self, names));
            Object right = binary.right().accept(new Evaluation(self, names));
            if (isNumber(left) && isNumber(right)) {
                found.add(new BigDecimal(left.toString()).subtract(new BigDecimal(right.toString())));
            }
        } catch (ArithmeticException | NullPointerException unknown) {
            // the comparison is not reached in this case, or has no value
            return;
        }
    }

    private static boolean isNumber(@Nullable Object value) {
        return value instanceof Long || value instanceof BigDecimal;
    }
}
