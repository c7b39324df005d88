package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The locks of a flow, taken before anything is read: see {@link LockOrder}. */
final class FlowLocks {
    private static final Quote LOCK_ALL = Quote.statements("$Rows.lockAll($rows, $reached);");
    private static final Quote LOCK_IDS = Quote.statements("$Rows.lockIds($rows, $reached);");
    private static final Quote BOTH = Quote.expression("import java.util.stream.Stream; Stream.concat($left, $right)");

    private final FlowCode code;
    private final LockOrder order;
    private final SortedMap<String, FlowPlace> touched;
    private final FlowPlaceRows rows;

    FlowLocks(FlowCode code, boolean writes) {
        this.code = code;
        this.order = LockOrder.of(code.facts());
        this.touched = writes ? FlowTouched.of(code) : new TreeMap<>();
        this.rows = new FlowPlaceRows(code);
    }

    /** Whether the row of that name is read in a condition, or changed. */
    boolean isTouched(String name) {
        return touched.containsKey(name);
    }

    /** Whether the flow locks rows of the entity that it reaches from others: one of them may be one that it knows by name, too. */
    boolean reaches(EntityFacts entity) {
        return touched.values().stream()
                .anyMatch(place -> !place.steps().isEmpty() && place.entity().equals(entity));
    }

    /** Place of the entity's table in the order of locks. */
    int rank(EntityFacts entity) {
        return order.rank(entity);
    }

    /** Locks the rows that are reached from a row, table by table. */
    List<Code> reachedFrom(String name) {
        return reachedFrom(List.of(name));
    }

    /** Locks the rows that are reached from some rows, table by table. */
    List<Code> reachedFrom(List<String> names) {
        List<FlowPlace> places = touched.values().stream()
                .filter(place -> names.contains(place.root()) && !place.steps().isEmpty())
                .sorted(Comparator.comparing((FlowPlace place) -> order.rank(place.entity()))
                        .thenComparing(FlowPlace::key))
                .toList();
        return LockSteps.of(places).stream().map(this::locked).toList();
    }

    /** The rows of a collection are found by their ids: one that is read before its lock may have changed since. */
    private Code locked(List<FlowPlace> places) {
        boolean byIds = places.stream().anyMatch(place -> rows.collection(place).isPresent());
        return (byIds ? LOCK_IDS : LOCK_ALL)
                .with("Rows", code.units().base("flow.Rows"))
                .with("rows", code.repository(places.get(0).entity()))
                .with(
                        "reached",
                        places.stream()
                                .map(place -> byIds ? rows.ids(place) : rows.of(place))
                                .reduce((left, right) -> BOTH.with("left", left).with("right", right))
                                .orElseThrow());
    }
}
