package io.devmatrix.core.logic;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proofs about conditions that are asked in one place. What cannot be proven is not claimed. */
final class Conditions {
    private final Candidates candidates;
    private final Ranges ranges;

    Conditions(Candidates candidates, Ranges ranges) {
        this.candidates = candidates;
        this.ranges = ranges;
    }

    /** Whether no values are such that all the conditions hold. */
    boolean neverTogether(List<Node> conditions) {
        Relaxation relaxation = new Relaxation(ranges);
        List<Node> relaxed = conditions.stream().map(relaxation::of).toList();
        return new Search(relaxation.quantities(), relaxed, candidates).findsNone();
    }

    /** Whether the condition fails wherever the known ones hold. */
    boolean never(Node condition, List<Node> known) {
        return neverTogether(withRelated(condition, known));
    }

    /** Whether the condition holds wherever the known ones do. */
    boolean always(Node condition, List<Node> known) {
        return never(opposite(condition), known);
    }

    /** The condition and those of the known ones that say something of the same paths, by way of others too. */
    private static List<Node> withRelated(Node condition, List<Node> known) {
        List<Node> related = new ArrayList<>(List.of(condition));
        List<Node> left = new ArrayList<>(known);
        Set<String> paths = new TreeSet<>(paths(condition));
        while (left.removeIf(fact -> paths(fact).stream().anyMatch(paths::contains) && related.add(fact))) {
            related.forEach(fact -> paths.addAll(paths(fact)));
        }
        return related;
    }

    private static Set<String> paths(Node condition) {
        CheckedExpression expression = new CheckedExpression(new Expression("", ""), condition);
        return Stream.concat(
                        expression.reads().stream().flatMap(read -> Paths.of(read).stream()),
                        expression.names().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As few of the conditions as never hold together; all of them never must. */
    List<Node> contradiction(List<Node> conditions) {
        List<Node> kept = new ArrayList<>(conditions);
        for (Node condition : conditions) {
            List<Node> others = new ArrayList<>(kept);
            others.remove(condition);
            if (neverTogether(others)) {
                kept = others;
            }
        }
        return kept;
    }

    /**
     * The limits that the model states for what the conditions read, as a reason behind a colon.
     *
     * @param conditions that never hold together
     * @return empty when the limits have no part in it, or others do
     */
    String reason(List<Node> conditions) {
        boolean enough = neverTogether(conditions);
        boolean needed =
                ranges != Ranges.UNKNOWN && !new Conditions(candidates, Ranges.UNKNOWN).neverTogether(conditions);
        Relaxation relaxation = new Relaxation(ranges);
        conditions.forEach(relaxation::of);
        String stated = relaxation.quantities().stream()
                .filter(quantity -> !quantity.bounds().stated().isEmpty())
                .map(quantity ->
                        "`" + quantity.name() + "` is " + quantity.bounds().stated())
                .collect(Collectors.joining(", "));
        return enough && needed && !stated.isEmpty() ? ": " + stated : "";
    }

    /** The reason why the condition always holds. */
    String reasonForAlways(Node condition) {
        return reason(List.of(opposite(condition)));
    }

    private static Node opposite(Node condition) {
        return new Node.Not(condition, ValueType.BOOLEAN);
    }
}
