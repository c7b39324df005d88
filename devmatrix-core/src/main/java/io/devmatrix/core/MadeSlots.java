package io.devmatrix.core;

import io.devmatrix.core.qa.SuccessMetrics;
import io.devmatrix.core.slot.lock.Author;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import io.devmatrix.core.slot.lock.SlotState;
import java.util.List;

/** Counts who made what stands in the slots of a project. */
final class MadeSlots {
    private MadeSlots() {}

    static SuccessMetrics.Slots of(SlotShelf shelf) {
        List<SlotStanding> standings = shelf.standings();
        int byRules = (int) standings.stream().filter(MadeSlots::isByRule).count();
        return new SuccessMetrics.Slots(standings.size(), byRules);
    }

    private static boolean isByRule(SlotStanding standing) {
        return standing.state() == SlotState.RULED
                || standing.isOk()
                        && standing.lock()
                                .filter(lock -> lock.author().kind() == Author.Kind.RULE)
                                .isPresent();
    }
}
