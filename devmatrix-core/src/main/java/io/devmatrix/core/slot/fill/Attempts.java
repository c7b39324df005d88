package io.devmatrix.core.slot.fill;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.Prompt;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Asks for one slot: once, and at most twice more with what is wrong; not when it is the same as the time before. */
final class Attempts {
    private static final int MOST = 3;
    /** What the next question would meet, too. */
    private static final Set<Failure> LASTING = EnumSet.of(
            Failure.SETTINGS,
            Failure.KEY,
            Failure.OVERLOADED,
            Failure.UNREACHABLE,
            Failure.UNTRUSTED,
            Failure.PROXY,
            Failure.REDIRECTED);

    private final SlotStanding standing;
    private final Asker asker;
    private final FillJudge judge;
    private final SlotShelf shelf;
    private final List<String> lines = new ArrayList<>();

    Attempts(SlotStanding standing, Asker asker, FillJudge judge, SlotShelf shelf) {
        this.standing = standing;
        this.asker = asker;
        this.judge = judge;
        this.shelf = shelf;
    }

    /** Asks, judges and keeps what was accepted. {@code open} are the slots that are open now, this one among them. */
    SlotAccount make(FillTask first, List<String> open) {
        FillTask task = first;
        for (int call = 1; call <= MOST; call++) {
            Prompt prompt = PromptTemplate.fill(task);
            List<Finding> stopped = asker.obstacles(standing, prompt, open);
            if (!stopped.isEmpty()) {
                return open(stopped, stopped.stream().anyMatch(Attempts::isOfBudget));
            }
            LlmReply reply = asker.ask(standing.id() + ", call " + call, prompt);
            if (!(reply instanceof LlmReply.Answer answer)) {
                return noAnswer(call, reply);
            }
            SlotVerdict verdict = judge.judge(standing.contract(), answer.text());
            if (verdict.accepted()) {
                return accepted(new Accepted(prompt, answer, call, verdict));
            }
            FillTask next = task.after(answer.text(), told(call, verdict));
            if (next.isWrongAs(task)) {
                lines.add("the same was wrong twice, so it was not asked again");
                break;
            }
            task = next;
        }
        return open(List.of(notAccepted()), false);
    }

    private List<Diagnostic> told(int call, SlotVerdict verdict) {
        List<Diagnostic> wrong = Verdicts.diagnostics(verdict);
        wrong.forEach(diagnostic -> lines.add("call " + call + ": " + DiagnosticLine.of(diagnostic)));
        return wrong;
    }

    private static boolean isOfBudget(Finding finding) {
        return finding.id().equals("LLM-020");
    }

    private record Accepted(Prompt prompt, LlmReply.Answer answer, int call, SlotVerdict verdict) {}

    private SlotAccount accepted(Accepted accepted) {
        String text = Verdicts.text(accepted.answer().text());
        shelf.keep(
                standing.contract(),
                text,
                new Verdicts(shelf)
                        .lock(standing.contract(), text, accepted.verdict())
                        .asked(
                                asker.settings().id(),
                                asker.model(accepted.answer()),
                                accepted.prompt().hash(),
                                accepted.call()));
        lines.add("accepted after " + accepted.call() + (accepted.call() == 1 ? " call, " : " calls, ")
                + Verdicts.score(accepted.verdict()));
        accepted.verdict().warnings().forEach(warning -> lines.add("warning: " + DiagnosticLine.of(warning)));
        return new SlotAccount(standing.id(), Outcome.ACCEPTED, lines, List.of(), false);
    }

    private SlotAccount noAnswer(int call, LlmReply reply) {
        lines.add("call " + call + ": " + asker.account(reply));
        boolean lasting = reply instanceof LlmReply.Failed failed && LASTING.contains(failed.failure());
        return open(List.of(asker.noAnswer(standing, reply)), lasting);
    }

    private Finding notAccepted() {
        return Finding.error(
                "FILL-011",
                Location.of(standing.path()),
                "No answer for `" + standing.id() + "` was accepted",
                "Say more in `" + standing.contract().node() + "`, or write the fill by hand and run `mvn"
                        + " devmatrix:accept -Dslot=" + standing.id() + "`");
    }

    private SlotAccount open(List<Finding> findings, boolean isLast) {
        return new SlotAccount(standing.id(), Outcome.OPEN, lines, findings, isLast);
    }
}
