package com.acme.club.domain;

import com.acme.club.base.entity.Transition;
import com.acme.club.base.error.Problem;
import java.util.Set;

/** For each event where it may start, where it leads, and the answer when it may not. */
public enum Life implements Transition<Phase> {
    /** From {@code open} to {@code done}. */
    FINISH(Set.of(Phase.OPEN), Phase.DONE, BusinessProblems.DONE_ALREADY);

    private final Set<Phase> from;
    private final Phase to;
    private final Problem refused;

    Life(Set<Phase> from, Phase to, Problem refused) {
        this.from = from;
        this.to = to;
        this.refused = refused;
    }

    @Override
    public Set<Phase> from() {
        return from;
    }

    @Override
    public Phase to() {
        return to;
    }

    @Override
    public Problem refused() {
        return refused;
    }
}
