package io.devmatrix.core;

import io.devmatrix.core.slot.lock.DisabledRules;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import io.devmatrix.core.slot.lock.SlotState;
import java.util.List;
import java.util.stream.Stream;

/** What rules of packs did for the slots of a project, and where a person put other code in their place. */
final class RuleUses {
    private RuleUses() {}

    /** @param refused what the judge said against code of rules */
    static List<RuleUse> of(RuledSlots ruled, SlotShelf shelf, List<DisabledRules.Reason> refused) {
        return Stream.concat(
                        ruled.uses(refused).stream(), shelf.standings().stream().flatMap(RuleUses::replaced))
                .toList();
    }

    /** By the lock, so that no pack is asked, and the same is told of any version of it. */
    private static Stream<RuleUse> replaced(SlotStanding standing) {
        return standing.state() != SlotState.OK
                ? Stream.empty()
                : standing.lock().flatMap(lock -> lock.replaces()).stream()
                        .map(rule -> new RuleUse(
                                rule, standing.id(), RuleUse.Kind.REPLACED, "a person put another fill in its place"));
    }
}
