package io.devmatrix.core.qa;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.slot.lock.DisabledRules;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Each slot has a fill that was accepted for the contract as it is, and the judge accepts it again. Listed when there is a slot. */
public final class SlotsCheck implements QaCheck {
    /** The contract itself does not compile, for which no fill is to blame. */
    private static final String CONTRACT = "SLOT-121";

    private static final String UNMADE = "Generate again: the slot is open then, since the rule is disabled here";

    private final SlotShelf shelf;
    private final Function<Function<FillJudge, Evidence>, Evidence> judging;
    private final Consumer<DisabledRules.Reason> refused;

    /**
     * Of these slots.
     *
     * @param judging opens a judge for a piece of work, and closes it
     * @param refused takes what the judge refuses of what rules of packs make
     */
    public SlotsCheck(
            SlotShelf shelf,
            Function<Function<FillJudge, Evidence>, Evidence> judging,
            Consumer<DisabledRules.Reason> refused) {
        this.shelf = shelf;
        this.judging = judging;
        this.refused = refused;
    }

    @Override
    public String id() {
        return "slots";
    }

    @Override
    public Level level() {
        return Level.SOURCE;
    }

    @Override
    public Evidence check() {
        return judging.apply(judge -> Evidence.of(shelf.standings().stream().flatMap(slot -> observe(slot, judge))));
    }

    private Stream<Observation> observe(SlotStanding standing, FillJudge judge) {
        List<String> nodes = List.of(standing.contract().node());
        String name = "`" + standing.id() + "` is "
                + standing.made().map(made -> "made by " + made.rule()).orElse("as it was accepted");
        if (!standing.isOk()) {
            return Stream.of(Observation.failed(name, standing.reason(), standing.fix())
                    .at(Location.of(standing.path()))
                    .about(nodes));
        }
        SlotVerdict verdict = judge.judge(standing.contract(), standing.text().orElseThrow());
        report(standing, verdict);
        return Stream.concat(
                Stream.of(Observation.held(name).about(nodes)),
                judged(standing, verdict).map(seen -> seen.about(nodes)));
    }

    private void report(SlotStanding standing, SlotVerdict verdict) {
        if (standing.made().isPresent() && isOfRule(verdict)) {
            Diagnostic first = verdict.diagnostics().get(0);
            refused.accept(new DisabledRules.Reason(
                    standing.made().get().rule(), standing.id(), first.problem() + " [" + first.id() + "]"));
        }
    }

    private static boolean isOfRule(SlotVerdict verdict) {
        return !verdict.diagnostics().isEmpty()
                && verdict.diagnostics().stream().noneMatch(wrong -> wrong.id().equals(CONTRACT));
    }

    private static Stream<Observation> judged(SlotStanding standing, SlotVerdict verdict) {
        String name = "`" + standing.id() + "` passes its " + verdict.cases() + " cases";
        if (verdict.accepted()) {
            return Stream.concat(Stream.of(Observation.held(name)), warnings(standing, verdict));
        }
        if (verdict.diagnostics().isEmpty()) {
            return Stream.of(Observation.failed(
                    name, "there was no case to try it with", "Write `examples` or `ensures` in the model"));
        }
        List<Diagnostic> wrong = verdict.diagnostics();
        return Stream.iterate(0, i -> i < wrong.size(), i -> i + 1).map(i -> Observation.failed(
                        "`" + standing.id() + "` is accepted again: " + (i + 1),
                        wrong.get(i).problem() + " [" + wrong.get(i).id() + "]",
                        standing.made().isPresent() && isOfRule(verdict)
                                ? UNMADE
                                : wrong.get(i).fix())
                .at(place(standing, wrong.get(i))));
    }

    private static Stream<Observation> warnings(SlotStanding standing, SlotVerdict verdict) {
        List<Diagnostic> warnings = verdict.warnings();
        return Stream.iterate(0, i -> i < warnings.size(), i -> i + 1).map(i -> Observation.noted(
                        "`" + standing.id() + "` is specified well enough: " + (i + 1),
                        warnings.get(i).problem(),
                        warnings.get(i).fix())
                .at(place(standing, warnings.get(i))));
    }

    private static Location place(SlotStanding standing, Diagnostic diagnostic) {
        return new Location(standing.path(), diagnostic.line(), diagnostic.column());
    }
}
