package io.devmatrix.core;

import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.fill.ContractFacts;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.mine.Mined;
import io.devmatrix.core.promote.mine.ShapeMiner;
import io.devmatrix.core.promote.mine.Unlearned;
import io.devmatrix.core.promote.prove.JudgeProof;
import io.devmatrix.core.promote.prove.Proven;
import io.devmatrix.core.promote.prove.RememberingJudge;
import io.devmatrix.core.promote.store.PatternStore;
import io.devmatrix.core.promote.store.StoredFill;
import io.devmatrix.core.promote.store.StoredModel;
import io.devmatrix.core.regression.KnownBug;
import io.devmatrix.core.stack.TargetStack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a pattern store gives: every shape mined, every rule that was found held to the judge. Writes nothing.
 *
 * @param rules that were found, those that do not hold too
 * @param unlearned fills that no rule explains
 * @param fills that were looked at, one a slot
 * @param outdated fills whose facts are told otherwise now; their projects have to be recorded again
 */
record PatternStudy(List<Proven> rules, List<Unlearned> unlearned, int fills, int outdated) {
    PatternStudy {
        rules = List.copyOf(rules);
        unlearned = List.copyOf(unlearned);
    }

    /**
     * Reads all of a store.
     *
     * @param now when it is remembered what the judge says
     * @param certain whether nothing depends on a rule that holds by what is remembered; else it is judged anew
     */
    static PatternStudy of(
            PatternStore store,
            TargetStack stack,
            SlotSources slots,
            List<KnownBug> bugs,
            Thresholds thresholds,
            Instant now,
            Predicate<Proven> certain) {
        StoredContracts contracts =
                new StoredContracts(id -> store.model(id).map(StoredModel::files), stack::slots, slots.rules());
        return slots.judge().with(JudgeClassPath.own(), judge -> {
            RememberingJudge remembering = new RememberingJudge(judge, new StoredVerdicts(store, slots.rules(), now));
            JudgeProof proof = new JudgeProof(contracts, remembering, bugs, thresholds.branchProjects());
            JudgeProof anew = new JudgeProof(contracts, remembering.anew(), bugs, thresholds.branchProjects());
            ShapeMiner miner = new ShapeMiner(thresholds);
            Gathering gathering = new Gathering();
            for (List<String> shape : store.shapes()) {
                List<KnownFill> fills = gathering.current(store.newest(shape.get(0), shape.get(1)));
                Mined mined = miner.mine(shape.get(0), shape.get(1), fills);
                mined.finds().forEach(find -> {
                    Proven known = proof.judge(find);
                    gathering.rules.add(known.holds() && !certain.test(known) ? anew.judge(find) : known);
                });
                gathering.unlearned.addAll(mined.unlearned());
            }
            return gathering.study();
        });
    }

    /** A study that is not done yet. */
    private static final class Gathering {
        private final List<Proven> rules = new ArrayList<>();
        private final List<Unlearned> unlearned = new ArrayList<>();
        private int fills;
        private int outdated;

        List<KnownFill> current(List<StoredFill> stored) {
            List<KnownFill> current = stored.stream()
                    .filter(fill -> fill.factsVersion().equals(ContractFacts.VERSION))
                    .map(KnownFills::of)
                    .toList();
            fills += current.size();
            outdated += stored.size() - current.size();
            return current;
        }

        PatternStudy study() {
            return new PatternStudy(rules, unlearned, fills, outdated);
        }
    }
}
