package io.devmatrix.core.logic;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.ir.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for values of quantities under which conditions hold together: one quantity after another, as far as they still may. */
final class Search {
    private static final int MOST_TRIALS = 200_000;
    private static final Expression NOWHERE = new Expression("", "");

    private final List<Quantity> quantities;
    private final List<List<@Nullable Object>> values;
    private final List<List<Node>> decided = new ArrayList<>();
    private final Map<String, @Nullable Object> tried = new HashMap<>();
    private int trialsLeft;

    Search(List<Quantity> quantities, List<Node> conditions, Candidates candidates) {
        this(quantities, conditions, candidates, MOST_TRIALS);
    }

    Search(List<Quantity> quantities, List<Node> conditions, Candidates candidates, int trials) {
        this.trialsLeft = trials;
        this.quantities = quantities;
        this.values = quantities.stream().map(candidates::of).toList();
        List<Node> left = new ArrayList<>(conditions);
        for (int known = 0; known <= quantities.size(); known++) {
            List<String> names =
                    quantities.subList(0, known).stream().map(Quantity::name).toList();
            List<Node> now = left.stream()
                    .filter(condition -> names.containsAll(new CheckedExpression(NOWHERE, condition).names()))
                    .toList();
            left.removeAll(now);
            decided.add(now);
        }
    }

    /** Whether it is certain that there are no such values; false also when there are too many to try. */
    boolean findsNone() {
        return !mayHold(0);
    }

    private boolean mayHold(int known) {
        if (--trialsLeft < 0) {
            return true;
        }
        if (!decided.get(known).stream().allMatch(this::holds)) {
            return false;
        }
        return known == quantities.size() || mayHoldWithNext(known);
    }

    private boolean mayHoldWithNext(int known) {
        for (Object value : values.get(known)) {
            tried.put(quantities.get(known).name(), value);
            if (mayHold(known + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Node condition) {
        return Boolean.TRUE.equals(Evaluator.evaluate(new CheckedExpression(NOWHERE, condition), Map.of(), tried));
    }
}
