package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.Outcome;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.List;

/** Counts faults, and says in words of the model what a survivor shows. */
final class MutantCount {
    /** Percent of the faults that change an answer and that the contract must notice. */
    static final int WANTED = 90;

    private final Oracle oracle;
    private final List<Case> cases;
    private final List<HostAnswer> original;
    private final List<Mutant> survivors = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();
    private final List<HostAnswer> otherwise = new ArrayList<>();
    private int killed;
    private int same;
    private int firstSame;

    MutantCount(SlotContract contract, List<Case> cases, List<HostAnswer> original) {
        this.oracle = new Oracle(contract);
        this.cases = cases;
        this.original = original;
    }

    void add(Mutant mutant, List<HostAnswer> answers, boolean noticed) {
        int differing = differing(answers);
        if (noticed) {
            killed++;
        } else if (differing < 0) {
            firstSame = same == 0 ? mutant.line() : firstSame;
            same++;
        } else {
            survivors.add(mutant);
            shown.add(differing);
            otherwise.add(answers.get(differing));
        }
    }

    /** The first case that the two answer differently, by value; -1 for none. */
    private int differing(List<HostAnswer> answers) {
        for (int i = 0; i < Math.min(answers.size(), original.size()); i++) {
            if (!Words.of(seen(answers.get(i))).equals(Words.of(seen(original.get(i))))) {
                return i;
            }
        }
        return -1;
    }

    private String seen(HostAnswer answer) {
        Outcome outcome = oracle.outcome(answer);
        if (outcome instanceof Outcome.Given given) {
            return Words.of(
                    given.value() instanceof java.math.BigDecimal number ? number.stripTrailingZeros() : given.value());
        }
        return outcome instanceof Outcome.Refused refused ? "`" + refused.error() + "`" : "nothing";
    }

    MutantRun.Result result() {
        int planted = killed + survivors.size();
        List<Diagnostic> warnings = new ArrayList<>();
        if (planted > 0 && killed * 100 < WANTED * planted) {
            warnings.add(weak(planted));
        }
        if (same * 4 > same + planted) {
            warnings.add(new Diagnostic(
                    "SLOT-203",
                    firstSame,
                    0,
                    same + " of " + (same + planted) + " planted faults changed no answer in " + cases.size()
                            + " cases: either they mean the same, or no case comes there",
                    "Add an example that reaches it, or simplify the fill"));
        }
        return new MutantRun.Result(killed, planted, warnings);
    }

    private Diagnostic weak(int planted) {
        Mutant telling = survivors.get(0);
        int at = shown.get(0);
        String problem =
                "The model is weakly specified: its conditions and examples notice " + killed + " of " + planted
                        + " planted faults. No example or `ensures` tells which is right for "
                        + Words.given(cases.get(at).arguments()) + ": " + seen(original.get(at)) + " as now, or "
                        + seen(otherwise.get(0)) + ", with " + telling.what();
        return new Diagnostic(
                "SLOT-201", telling.line(), 0, problem, "Add an example with these values, or a condition");
    }
}
