package com.acme.workshop.domain;

import com.acme.workshop.base.entity.Transition;
import com.acme.workshop.base.error.Problem;
import java.util.Set;

/** For each event where it may start, where it leads, and the answer when it may not. */
public enum RepairLife implements Transition<RepairStatus> {
    /** From {@code open} to {@code done}. */
    FINISH(Set.of(RepairStatus.OPEN), RepairStatus.DONE, BusinessProblems.NOT_OPEN),
    /** From {@code open} to {@code cancelled}. */
    CANCEL(Set.of(RepairStatus.OPEN), RepairStatus.CANCELLED, BusinessProblems.NOT_OPEN);

    private final Set<RepairStatus> from;
    private final RepairStatus to;
    private final Problem refused;

    RepairLife(Set<RepairStatus> from, RepairStatus to, Problem refused) {
        this.from = from;
        this.to = to;
        this.refused = refused;
    }

    @Override
    public Set<RepairStatus> from() {
        return from;
    }

    @Override
    public RepairStatus to() {
        return to;
    }

    @Override
    public Problem refused() {
        return refused;
    }
}
