package io.devmatrix.core.slot.fill;

import io.devmatrix.core.slot.lock.SlotStanding;
import io.devmatrix.core.slot.lock.SlotState;
import java.util.List;
import java.util.Optional;

/** What to ask for a slot, as it and the others stand. */
final class Tasks {
    private Tasks() {}

    /** With the old fill of a stale one, and the first accepted fill of its kind as example. */
    static FillTask of(SlotStanding standing, List<SlotStanding> all) {
        Optional<String> start = standing.text().filter(text -> standing.state() == SlotState.STALE);
        Optional<FillTask.Example> example = all.stream()
                .filter(SlotStanding::isOk)
                .filter(other -> !other.id().equals(standing.id()))
                .filter(other -> other.contract().kind() == standing.contract().kind())
                .findFirst()
                .map(other ->
                        new FillTask.Example(other.contract(), other.text().orElseThrow()));
        return new FillTask(standing.contract(), start, example, Optional.empty());
    }
}
