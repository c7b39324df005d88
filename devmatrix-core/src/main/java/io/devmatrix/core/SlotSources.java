package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.qa.SlotsCheck;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.fill.PromptTemplate;
import io.devmatrix.core.slot.judge.AllowList;
import io.devmatrix.core.slot.judge.SlotJudge;
import io.devmatrix.core.slot.lock.DisabledRules;
import io.devmatrix.core.slot.lock.SlotFolders;
import io.devmatrix.core.slot.lock.SlotRules;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.stack.TargetStack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where the slots of a model come from, and who judges their fills.
 *
 * @param contracts of a sound model
 * @param judge of their fills
 * @param allowed version of the list of what a fill may use
 * @param judgeVersion version of the judge
 * @param packs whose rules make fills, too
 */
record SlotSources(
        Function<FactTable, List<SlotContract>> contracts,
        Judging judge,
        String allowed,
        String judgeVersion,
        Packs packs) {
    /** Those of the stack, before the judge of fills. */
    static SlotSources of(TargetStack stack, Packs packs) {
        return new SlotSources(stack::slots, new ProjectJudge(), AllowList.version(), SlotJudge.VERSION, packs);
    }

    /**
     * The check of a model's slots, by the project's class path; empty when it has none.
     *
     * @param refused takes what the judge refuses of what rules make
     */
    Function<List<Path>, Optional<QaCheck>> check(
            ProjectLayout layout, FactTable facts, Consumer<DisabledRules.Reason> refused) {
        SlotShelf shelf = shelf(layout, facts);
        return classPath -> shelf.isEmpty()
                ? Optional.empty()
                : Optional.of(new SlotsCheck(shelf, work -> judge.with(classPath, work), refused));
    }

    /** What fills are asked and held to now. */
    SlotRules rules() {
        return new SlotRules(PromptTemplate.version(), allowed, judgeVersion);
    }

    SlotShelf shelf(ProjectLayout layout, FactTable facts) {
        return shelf(layout, facts, packs.of(layout, facts));
    }

    /** @param ruled what rules of packs make of slots without a fill */
    SlotShelf shelf(ProjectLayout layout, FactTable facts, RuledSlots ruled) {
        return new SlotShelf(
                new SlotFolders(layout.base(), layout.work()), rules(), contracts.apply(facts), ruled::made);
    }
}
