package io.devmatrix.core.stack.springboot.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Places in the order in which their rows are locked: table by table, but each row before what is reached through it. A row that
 * is read on the way to another one is in memory from then on, as it was before its lock.
 */
final class LockSteps {
    private final List<FlowPlace> left;

    private LockSteps(List<FlowPlace> places) {
        this.left = new ArrayList<>(places);
    }

    /**
     * The places, those of one list being rows of one table.
     *
     * @param places in the order of their tables
     */
    static List<List<FlowPlace>> of(List<FlowPlace> places) {
        LockSteps steps = new LockSteps(places);
        List<List<FlowPlace>> all = new ArrayList<>();
        while (!steps.left.isEmpty()) {
            all.add(steps.next());
        }
        return all;
    }

    /** Rows of the first table that may be locked now; there is one, since ways lead from shorter to longer ones. */
    private List<FlowPlace> next() {
        List<FlowPlace> free = left.stream().filter(this::isFree).toList();
        List<FlowPlace> next = free.stream()
                .filter(place -> place.entity().equals(free.get(0).entity()))
                .toList();
        left.removeAll(next);
        return next;
    }

    private boolean isFree(FlowPlace place) {
        return left.stream().noneMatch(owner -> owner.leadsTo(place));
    }
}
