package io.devmatrix.core.slot.fill;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.Prompt;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.SlotLock;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Mends a fill by a patch of that one file, when the judge accepts what comes out and did not accept what was there. */
public final class Repair {
    private final SlotShelf shelf;
    private final FillJudge judge;
    private final Function<String, Optional<String>> origin;
    private final List<String> lines = new ArrayList<>();

    /** @param origin path of a file, relative to the project, to who makes it; empty for what no rule makes */
    public Repair(SlotShelf shelf, FillJudge judge, Function<String, Optional<String>> origin) {
        this.shelf = shelf;
        this.judge = judge;
        this.origin = origin;
    }

    /** By a patch that somebody wrote; an empty reason is that of the judge. */
    public SlotAccount byPatch(SlotStanding standing, String diff, String reason) {
        Optional<SlotAccount> idle = idle(standing);
        return idle.isPresent() ? idle.get() : apply(standing, diff, reason, lock -> lock);
    }

    /** By a patch that a provider is asked for, once. */
    public SlotAccount byProvider(SlotStanding standing, Asker asker, String reason) {
        Optional<SlotAccount> idle = idle(standing);
        if (idle.isPresent()) {
            return idle.get();
        }
        if (!standing.isReplaceable()) {
            return open(standing, "FILL-004", FillRun.untouchable(standing), standing.fix());
        }
        Prompt prompt = PromptTemplate.patch(task(standing), standing.path());
        List<Finding> stopped = asker.obstacles(standing, prompt, List.of(standing.id()));
        if (!stopped.isEmpty()) {
            return new SlotAccount(standing.id(), Outcome.OPEN, lines, stopped, true);
        }
        LlmReply reply = asker.ask(standing.id() + ", repair", prompt);
        if (!(reply instanceof LlmReply.Answer answer)) {
            return open(standing, asker.noAnswer(standing, reply));
        }
        UnaryOperator<SlotLock> author =
                lock -> lock.asked(asker.settings().id(), asker.model(answer), prompt.hash(), 1);
        return apply(standing, answer.text(), reason, author);
    }

    private Optional<SlotAccount> idle(SlotStanding standing) {
        if (standing.made().isPresent()) {
            return Optional.of(open(
                    standing,
                    "FILL-015",
                    "The fill of `" + standing.id() + "` is made by "
                            + standing.made().get().rule(),
                    "Write one at `" + shelf.folders().fill(standing.contract())
                            + "`, which wins; what is generated is never patched"));
        }
        if (standing.text().isEmpty()) {
            return Optional.of(open(standing, "FILL-001", standing.reason(), standing.fix()));
        }
        SlotVerdict before = judge.judge(standing.contract(), standing.text().get());
        if (!before.accepted()) {
            Verdicts.diagnostics(before).forEach(wrong -> lines.add("before: " + DiagnosticLine.of(wrong)));
            return Optional.empty();
        }
        return Optional.of(open(
                standing,
                "FILL-016",
                "The judge accepts the fill of `" + standing.id() + "` as it is, so no patch can make it better",
                standing.isOk()
                        ? "Add what is wrong to the `examples` or `ensures` of `"
                                + standing.contract().node() + "`"
                        : standing.fix()));
    }

    private FillTask task(SlotStanding standing) {
        String text = standing.text().orElseThrow();
        SlotVerdict verdict = judge.judge(standing.contract(), text);
        return Tasks.of(standing, shelf.standings()).after(text, Verdicts.diagnostics(verdict));
    }

    private SlotAccount apply(SlotStanding standing, String diff, String reason, UnaryOperator<SlotLock> author) {
        try {
            UnifiedDiff change = UnifiedDiff.read(diff);
            if (!change.path().equals(standing.path())) {
                return elsewhere(standing, change.path());
            }
            String text = change.apply(standing.text().orElseThrow());
            SlotVerdict after = judge.judge(standing.contract(), text);
            return after.accepted()
                    ? applied(standing, new Applied(change, text, after), reason, author)
                    : notBetter(standing, after);
        } catch (IllegalArgumentException e) {
            return open(
                    standing,
                    "FILL-014",
                    "The patch for `" + standing.id() + "` cannot be applied: " + e.getMessage(),
                    "Make it anew from the file as it is");
        }
    }

    private record Applied(UnifiedDiff change, String text, SlotVerdict verdict) {}

    private SlotAccount applied(SlotStanding standing, Applied applied, String reason, UnaryOperator<SlotLock> author) {
        SlotLock lock = author.apply(new Verdicts(shelf).lock(standing.contract(), applied.text(), applied.verdict()));
        String why = reason.isBlank() ? lines.get(0) : reason;
        String patch = "Slot: " + standing.id() + "\nReason: "
                + why.replaceAll("\\s+", " ").strip() + "\nAuthor: "
                + lock.author().kind().word() + "\n\n" + applied.change().text();
        String path = shelf.keepRepaired(standing.contract(), applied.text(), lock, patch);
        lines.add("accepted, " + Verdicts.score(applied.verdict()) + "; the patch is kept in " + path);
        return new SlotAccount(standing.id(), Outcome.ACCEPTED, lines, List.of(), false);
    }

    private SlotAccount notBetter(SlotStanding standing, SlotVerdict after) {
        Verdicts.diagnostics(after).forEach(wrong -> lines.add("after: " + DiagnosticLine.of(wrong)));
        return open(
                standing,
                "FILL-011",
                "The fill of `" + standing.id() + "` is not accepted with the patch either, and stays as it is",
                "Make another patch, or write the fill by hand");
    }

    private SlotAccount elsewhere(SlotStanding standing, String path) {
        return origin.apply(path)
                .map(rule -> open(
                        standing,
                        "FILL-015",
                        "The patch changes `" + path + "`, which is made by " + rule,
                        "Mend the model or that rule; what is generated is never patched"))
                .orElseGet(() -> open(
                        standing,
                        "FILL-015",
                        "The patch changes `" + path + "`, and only `" + standing.path() + "` may be changed",
                        "Confine it to that file"));
    }

    private SlotAccount open(SlotStanding standing, String id, String problem, String fix) {
        return open(standing, new Finding(id, Severity.ERROR, Location.of(standing.path()), problem, fix));
    }

    private SlotAccount open(SlotStanding standing, Finding finding) {
        return new SlotAccount(standing.id(), Outcome.OPEN, lines, List.of(finding), false);
    }
}
