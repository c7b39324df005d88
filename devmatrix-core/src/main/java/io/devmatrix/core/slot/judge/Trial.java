package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries a fill with all cases, in two processes at different places, and makes the first mistake small. */
final class Trial {
    static final String KEY = "fill";

    private final SlotContract contract;
    private final Oracle oracle;
    private final Hosts here;
    private final Hosts elsewhere;

    Trial(SlotContract contract, Hosts here, Hosts elsewhere) {
        this.contract = contract;
        this.oracle = new Oracle(contract);
        this.here = here;
        this.elsewhere = elsewhere;
    }

    /**
     * What the trial showed.
     *
     * @param diagnostic of the first mistake
     * @param answers one for each case when there is no mistake
     */
    record Result(Optional<Diagnostic> diagnostic, List<HostAnswer> answers) {
        static Result wrong(Diagnostic diagnostic) {
            return new Result(Optional.of(diagnostic), List.of());
        }
    }

    Result run(Map<String, byte[]> classes, List<Case> cases) {
        String problem = here.load(KEY, contract, classes);
        if (!problem.isEmpty()) {
            return Result.wrong(new Diagnostic(
                    "SLOT-133",
                    0,
                    0,
                    "The class of the fill cannot be made: `" + problem + "`",
                    "Use constants that can be computed"));
        }
        List<HostAnswer> answers = ask(here, cases);
        for (int i = 0; i < answers.size(); i++) {
            Optional<Violation> violation = oracle.judge(cases.get(i), answers.get(i));
            if (violation.isPresent()) {
                return Result.wrong(shrunk(cases.get(i), violation.get()));
            }
        }
        elsewhere.load(KEY, contract, classes);
        List<HostAnswer> others = ask(elsewhere, cases);
        for (int i = 0; i < cases.size(); i++) {
            if (i >= others.size() || !others.get(i).equals(answers.get(i))) {
                HostAnswer differing = i < others.size() && others.get(i).kind() == HostAnswer.LATE
                        ? others.get(i)
                        : HostAnswer.differs(answers.get(i), answers.get(i));
                return Result.wrong(diagnostic(
                        cases.get(i), oracle.judge(cases.get(i), differing).orElseThrow()));
            }
        }
        return new Result(Optional.empty(), answers);
    }

    private List<HostAnswer> ask(Hosts hosts, List<Case> cases) {
        return hosts.run(KEY, forms(contract, cases), Pace.OF_FILLS);
    }

    static List<List<@Nullable Object>> forms(SlotContract contract, List<Case> cases) {
        return cases.stream().map(one -> Forms.of(contract, one.arguments())).toList();
    }

    /** An example is shown as it stands; nobody waits for a fill again that takes too long. */
    private Diagnostic shrunk(Case given, Violation violation) {
        boolean costly = violation.id().equals("SLOT-134") || violation.id().equals("SLOT-135");
        if (given.wanted().isPresent() || costly) {
            return diagnostic(given, violation);
        }
        Shrinker shrinker = new Shrinker(contract);
        Case smallest = given;
        Violation at = violation;
        for (int round = 0; round < Shrinker.MOST_ROUNDS; round++) {
            Optional<Case> smaller = smaller(shrinker.simpler(smallest), violation);
            if (smaller.isEmpty()) {
                break;
            }
            smallest = smaller.get();
            at = again(smallest).orElse(at);
        }
        return diagnostic(smallest, at);
    }

    private Optional<Case> smaller(List<Case> candidates, Violation violation) {
        List<HostAnswer> answers = candidates.isEmpty() ? List.of() : ask(here, candidates);
        for (int i = 0; i < answers.size(); i++) {
            Optional<Violation> found = oracle.judge(candidates.get(i), answers.get(i));
            if (found.filter(one -> one.id().equals(violation.id()) && one.key().equals(violation.key()))
                    .isPresent()) {
                return Optional.of(candidates.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Violation> again(Case given) {
        return oracle.judge(given, ask(here, List.of(given)).get(0));
    }

    private static Diagnostic diagnostic(Case given, Violation violation) {
        String problem =
                "Given " + Words.given(given.arguments()) + " the fill " + violation.seen() + ". " + violation.wanted();
        return new Diagnostic(violation.id(), violation.line(), 0, problem, violation.fix());
    }
}
