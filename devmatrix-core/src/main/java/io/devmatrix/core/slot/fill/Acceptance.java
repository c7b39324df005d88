package io.devmatrix.core.slot.fill;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.Author;
import io.devmatrix.core.slot.lock.SlotLock;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import io.devmatrix.core.slot.lock.SlotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Takes over fills that are there: those that a person wrote or edited, and those of another contract that still pass. */
public final class Acceptance {
    private final SlotShelf shelf;
    private final FillJudge judge;
    private final BiFunction<SlotContract, String, Optional<PackRule>> replaced;

    /** @param replaced the rule of a pack that would make other code of the slot than that, were there no fill; empty for none */
    public Acceptance(SlotShelf shelf, FillJudge judge, BiFunction<SlotContract, String, Optional<PackRule>> replaced) {
        this.shelf = shelf;
        this.judge = judge;
        this.replaced = replaced;
    }

    /** Judges what is stale or drifted, or the one slot that is named, and locks what passes; asks nobody. */
    public List<SlotAccount> run(Optional<String> asked) {
        return shelf.standings().stream()
                .filter(standing -> asked.isEmpty() || standing.id().equals(asked.get()))
                .map(this::accept)
                .toList();
    }

    private SlotAccount accept(SlotStanding standing) {
        if (standing.isOk()) {
            return new SlotAccount(standing.id(), Outcome.KEPT, List.of(), List.of(), false);
        }
        if (standing.state() == SlotState.MISSING) {
            return open(standing, List.of(), "There is no fill of `" + standing.id() + "` to accept", standing.fix());
        }
        String text = standing.text().orElseThrow();
        SlotVerdict verdict = judge.judge(standing.contract(), text);
        return verdict.accepted() ? locked(standing, text, verdict) : refused(standing, verdict);
    }

    private SlotAccount locked(SlotStanding standing, String text, SlotVerdict verdict) {
        SlotLock lock = new Verdicts(shelf).lock(standing.contract(), text, verdict);
        boolean unchanged = standing.state() == SlotState.STALE;
        SlotLock kept = (unchanged ? lock.by(standing.lock().orElseThrow()) : lock).replacing(replaced(standing, text));
        shelf.lock(standing.contract(), kept);
        List<String> lines = new ArrayList<>();
        lines.add(
                "accepted as the work of " + (unchanged ? "its author" : "a person") + ", " + Verdicts.score(verdict));
        kept.replaces()
                .ifPresent(rule -> lines.add("it stands in the place of what " + rule
                        + " makes, which `verify -Ddevmatrix.patterns.record` counts against the rule"));
        verdict.warnings().forEach(warning -> lines.add("warning: " + DiagnosticLine.of(warning)));
        return new SlotAccount(standing.id(), Outcome.ACCEPTED, lines, List.of(), false);
    }

    /** A rule makes a fill only where there was none, or where its own was kept. */
    private Optional<PackRule> replaced(SlotStanding standing, String text) {
        boolean wasOpen = standing.lock()
                .map(lock -> lock.author().kind() == Author.Kind.RULE
                        || lock.replaces().isPresent())
                .orElse(true);
        return wasOpen ? replaced.apply(standing.contract(), text) : Optional.empty();
    }

    private static SlotAccount refused(SlotStanding standing, SlotVerdict verdict) {
        List<String> lines =
                Verdicts.diagnostics(verdict).stream().map(DiagnosticLine::of).toList();
        return open(
                standing,
                lines,
                "The fill of `" + standing.id() + "` is not accepted",
                "Mend what is listed, and run `mvn devmatrix:accept -Dslot=" + standing.id() + "` again",
                place(standing, Verdicts.diagnostics(verdict)));
    }

    private static Location place(SlotStanding standing, List<Diagnostic> wrong) {
        Diagnostic first = wrong.get(0);
        return new Location(standing.path(), first.line(), first.column());
    }

    private static SlotAccount open(SlotStanding standing, List<String> lines, String problem, String fix) {
        return open(standing, lines, problem, fix, Location.of(standing.path()));
    }

    private static SlotAccount open(
            SlotStanding standing, List<String> lines, String problem, String fix, Location place) {
        Finding finding = Finding.error("FILL-011", place, problem, fix);
        return new SlotAccount(standing.id(), Outcome.OPEN, lines, List.of(finding), false);
    }
}
