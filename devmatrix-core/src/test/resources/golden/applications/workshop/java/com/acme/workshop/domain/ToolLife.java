package com.acme.workshop.domain;

import com.acme.workshop.base.entity.Transition;
import com.acme.workshop.base.error.Problem;
import java.util.Set;

/** For each event where it may start, where it leads, and the answer when it may not. */
public enum ToolLife implements Transition<ToolStatus> {
    /** From {@code shelved} to {@code lent}. */
    LEND(Set.of(ToolStatus.SHELVED), ToolStatus.LENT, BusinessProblems.NO_STEP),
    /** From {@code lent} to {@code shelved}. */
    GIVE_BACK(Set.of(ToolStatus.LENT), ToolStatus.SHELVED, BusinessProblems.NO_STEP),
    /** From {@code shelved, lent} to {@code broken}. */
    BREAK_DOWN(Set.of(ToolStatus.SHELVED, ToolStatus.LENT), ToolStatus.BROKEN, BusinessProblems.NO_STEP);

    private final Set<ToolStatus> from;
    private final ToolStatus to;
    private final Problem refused;

    ToolLife(Set<ToolStatus> from, ToolStatus to, Problem refused) {
        this.from = from;
        this.to = to;
        this.refused = refused;
    }

    /** Returns the event that leads from {@code present} to {@code wanted}, or ends the request. */
    public static ToolLife leading(ToolStatus present, ToolStatus wanted) {
        return Transition.leading(present, wanted, values(), BusinessProblems.NO_STEP);
    }

    @Override
    public Set<ToolStatus> from() {
        return from;
    }

    @Override
    public ToolStatus to() {
        return to;
    }

    @Override
    public Problem refused() {
        return refused;
    }
}
