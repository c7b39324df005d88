package io.devmatrix.core.promote.prove;

import io.devmatrix.core.promote.RuleCandidate;
import io.devmatrix.core.promote.fill.ContractFacts;
import io.devmatrix.core.promote.fill.FillText;
import io.devmatrix.core.promote.mine.Find;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.regression.KnownBug;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Proof that only a judge can give: the code of a rule, made from the contract of each of its sources as a build would make
 * it, is accepted there, and where a fill of the same words says something else, the judge there takes both for right.
 */
public final class JudgeProof {
    /** Warnings that say that the contract cannot tell right from wrong. */
    private static final Set<String> WEAK = Set.of("SLOT-201", "SLOT-203");

    private final SourceContracts contracts;
    private final FillJudge judge;
    private final Blockers blockers;
    private final RuleEngine engine;

    /**
     * @param bugs known ones; those that do not only warn block
     * @param branchProjects projects in which a branch must have been seen to be used
     */
    public JudgeProof(SourceContracts contracts, FillJudge judge, List<KnownBug> bugs, int branchProjects) {
        this.contracts = contracts;
        this.judge = judge;
        this.blockers = new Blockers(bugs);
        this.engine = new RuleEngine(branchProjects);
    }

    /** The rule with what the judge says; nothing is judged when something speaks against it already. */
    public Proven judge(Find find) {
        if (!find.candidate().proof().holds()) {
            return new Proven(find.candidate(), find.sources(), find.wordings(), new TreeMap<>());
        }
        Rule rule = find.candidate().rule();
        SortedMap<String, String> verdicts = new TreeMap<>();
        List<String> objections = new ArrayList<>();
        for (KnownFill source : find.sources()) {
            new Trial(rule, source, "in `" + source.id() + "` ", verdicts, objections).run(false);
        }
        for (KnownFill other : find.contested()) {
            new Trial(rule, other, "it gives other code than `" + other.id() + "` has, and ", verdicts, objections)
                    .run(true);
        }
        RuleCandidate judged = new RuleCandidate(rule, find.candidate().proof().with(objections));
        return new Proven(judged, find.sources(), find.wordings(), verdicts);
    }

    /** One rule at one fill's place. */
    private final class Trial {
        private final Rule rule;
        private final KnownFill fill;
        private final String where;
        private final SortedMap<String, String> verdicts;
        private final List<String> objections;

        Trial(Rule rule, KnownFill fill, String where, SortedMap<String, String> verdicts, List<String> objections) {
            this.rule = rule;
            this.fill = fill;
            this.where = where;
            this.verdicts = verdicts;
            this.objections = objections;
        }

        /** @param contested whether other code stands there, so that the contract has to tell right from wrong */
        void run(boolean contested) {
            SourceContracts.Found found = contracts.find(fill);
            if (found instanceof SourceContracts.Found.Same same) {
                Outcome outcome = engine.apply(rule, Facts.of(ContractFacts.of(same.contract())));
                if (outcome instanceof Outcome.Code code) {
                    judged(same.contract(), code, contested);
                } else if (!contested) {
                    Outcome.Abstention unsure = (Outcome.Abstention) outcome;
                    object("it is not sure: " + unsure.guard() + ", " + unsure.detail());
                }
            } else {
                object(((SourceContracts.Found.Gone) found).why());
            }
        }

        private void judged(SlotContract contract, Outcome.Code code, boolean contested) {
            if (!contested && !code.tree().equals(fill.tree())) {
                object("it gives other code than stands there");
                return;
            }
            String text = FillText.of(contract, code.tree());
            blockers.of(contract.java().fillPath(), text).forEach(this::object);
            SlotVerdict verdict = judge.judge(contract, text);
            if (!verdict.accepted()) {
                object("the judge refuses its code: " + refusal(verdict));
            } else if (contested && isWeak(verdict)) {
                object("the model there says too little to tell which is right");
            } else {
                verdicts.put(fill.id(), (contested ? "another style, " : "") + words(verdict));
            }
        }

        private void object(String what) {
            objections.add(where + what);
        }
    }

    private static String refusal(SlotVerdict verdict) {
        return verdict.diagnostics().stream()
                .findFirst()
                .map(JudgeProof::words)
                .orElse("there was no case to try it with");
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.problem() + " [" + diagnostic.id() + "]";
    }

    private static boolean isWeak(SlotVerdict verdict) {
        return verdict.warnings().stream().map(Diagnostic::id).anyMatch(WEAK::contains);
    }

    private static String words(SlotVerdict verdict) {
        return "accepted with " + verdict.cases() + " cases, which notice " + verdict.killed() + " of "
                + verdict.planted() + " planted faults";
    }
}
