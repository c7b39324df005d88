package io.devmatrix.core.slot.fill;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.slot.lock.Author;
import io.devmatrix.core.slot.lock.SlotLock;
import io.devmatrix.core.slot.lock.SlotShelf;
import java.util.List;

/** Turns what the judge said into what is kept and told. */
public final class Verdicts {
    private static final Diagnostic NO_CASE = new Diagnostic(
            "FILL-012", 0, 0, "The judge had no case to try it with", "Write `examples` or `ensures` in the model");

    private final SlotShelf shelf;

    Verdicts(SlotShelf shelf) {
        this.shelf = shelf;
    }

    /** The lock of an accepted fill that a person wrote. */
    SlotLock lock(SlotContract contract, String text, SlotVerdict verdict) {
        return new SlotLock(
                contract.id(),
                shelf.parts(contract),
                Author.HUMAN,
                "",
                Sha256.of(text),
                0,
                new SlotLock.Verdict(
                        verdict.cases(),
                        verdict.killed(),
                        verdict.planted(),
                        shelf.rules().judge(),
                        shelf.rules().allowed()));
    }

    /** What is wrong; without a case that is wrong, too. */
    static List<Diagnostic> diagnostics(SlotVerdict verdict) {
        return verdict.accepted() || !verdict.diagnostics().isEmpty() ? verdict.diagnostics() : List.of(NO_CASE);
    }

    /** {@code 34 of 34 cases, 12 of 12 planted faults found}. */
    public static String score(SlotVerdict verdict) {
        return verdict.cases() + (verdict.cases() == 1 ? " case holds, " : " cases hold, ") + verdict.killed() + " of "
                + verdict.planted() + " planted faults found";
    }

    /** A fill as it is written: line ends as one character, one at the end. */
    static String text(String answer) {
        return answer.replace("\r\n", "\n").stripTrailing() + "\n";
    }
}
