package io.devmatrix.core.slot.fill;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.Ruling.Made;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import io.devmatrix.core.slot.lock.SlotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tries rules for slots of a shape that they know, in words that they do not, before anybody is asked. What passes is kept as a
 * fill under lock; not when the model says so little that another fill would pass as well.
 */
public final class RuleTrials {
    /** Warnings of the judge that the model tells too few fills apart. */
    private static final Set<String> WEAK = Set.of("SLOT-201", "SLOT-203");

    private final SlotShelf shelf;
    private final Function<SlotContract, List<Made>> rules;

    /** @param rules what they would make of a slot, each text once */
    public RuleTrials(SlotShelf shelf, Function<SlotContract, List<Made>> rules) {
        this.shelf = shelf;
        this.rules = rules;
    }

    /** Code to be tried for a slot. */
    public record Trial(SlotStanding standing, List<Made> codes) {}

    /**
     * What there is to try for slots that are open or stale, and not a person's.
     *
     * @param asked id of the one slot; empty for all
     */
    public List<Trial> find(Optional<String> asked) {
        return shelf.standings().stream()
                .filter(standing -> asked.isEmpty() || standing.id().equals(asked.get()))
                .filter(standing -> standing.state() == SlotState.MISSING || standing.state() == SlotState.STALE)
                .filter(SlotStanding::isReplaceable)
                .map(standing -> new Trial(standing, rules.apply(standing.contract())))
                .filter(trial -> !trial.codes().isEmpty())
                .toList();
    }

    /** Judges each code, and keeps the one that passes; none where two that differ do. */
    public List<SlotAccount> run(List<Trial> trials, FillJudge judge) {
        return trials.stream().map(trial -> run(trial, judge)).toList();
    }

    private record Passed(Made made, SlotVerdict verdict) {}

    private SlotAccount run(Trial trial, FillJudge judge) {
        List<String> lines = new ArrayList<>();
        List<Passed> passed = new ArrayList<>();
        for (Made made : trial.codes()) {
            SlotVerdict verdict = judge.judge(trial.standing().contract(), made.text());
            Optional<Diagnostic> against = against(verdict);
            if (against.isEmpty()) {
                passed.add(new Passed(made, verdict));
            } else {
                lines.add("tried " + made.rule() + ", 0 calls, not kept: " + DiagnosticLine.of(against.get()));
            }
        }
        if (passed.size() > 1) {
            passed.forEach(one -> lines.add(
                    "tried " + one.made().rule() + ", 0 calls, not kept: another rule passes with other code"));
        }
        return passed.size() == 1
                ? kept(trial.standing(), passed.get(0), lines)
                : new SlotAccount(trial.standing().id(), Outcome.OPEN, lines, List.of(), false);
    }

    private static Optional<Diagnostic> against(SlotVerdict verdict) {
        List<Diagnostic> wrong = verdict.accepted() ? verdict.warnings() : Verdicts.diagnostics(verdict);
        return wrong.stream()
                .filter(each -> !verdict.accepted() || WEAK.contains(each.id()))
                .findFirst();
    }

    private SlotAccount kept(SlotStanding standing, Passed passed, List<String> lines) {
        SlotContract contract = standing.contract();
        String text = Verdicts.text(passed.made().text());
        shelf.keep(
                contract,
                text,
                new Verdicts(shelf)
                        .lock(contract, text, passed.verdict())
                        .ruled(passed.made().rule()));
        lines.add("accepted as made by " + passed.made().rule() + ", 0 calls, " + Verdicts.score(passed.verdict()));
        return new SlotAccount(standing.id(), Outcome.ACCEPTED, lines, List.of(), false);
    }
}
