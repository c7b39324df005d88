package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.JavaContract;
import io.devmatrix.core.slot.contract.SlotContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plants faults into a fill that passed and asks whether the contract would have noticed. What the fill itself answers is used for
 * one thing only: a fault that changes no answer in any case is counted apart, since nothing could tell it from the fill.
 */
final class MutantRun {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofSeconds(20);

    private final SlotContract contract;
    private final FillCompiler compiler;
    private final Hosts hosts;
    private final Oracle oracle;

    MutantRun(SlotContract contract, FillCompiler compiler, Hosts hosts) {
        this.contract = contract;
        this.compiler = compiler;
        this.hosts = hosts;
        this.oracle = new Oracle(contract);
    }

    /**
     * How the faults fared.
     *
     * @param planted faults that changed an answer
     * @param killed those of them that a condition or an example noticed
     */
    record Result(int killed, int planted, List<Diagnostic> warnings) {}

    Result run(FillUnit fill, List<Case> cases, List<HostAnswer> original) {
        MutantClasses classes = MutantClasses.compile(fill, compiler);
        MutantCount count = new MutantCount(contract, cases, original);
        long end = System.nanoTime() + ALL.toNanos();
        for (Map.Entry<Integer, Map<String, byte[]>> entry : classes.classes().entrySet()) {
            if (System.nanoTime() > end) {
                break;
            }
            Mutant mutant = classes.mutants().get(entry.getKey());
            List<HostAnswer> answers = answers(entry.getKey(), entry.getValue(), cases);
            count.add(mutant, answers, noticed(cases, answers));
        }
        return count.result();
    }

    private List<HostAnswer> answers(int number, Map<String, byte[]> classes, List<Case> cases) {
        JavaContract java = contract.java();
        String key = "mutant" + number;
        SlotContract renamed = MutantClasses.renamed(contract, java.fill() + "_" + number);
        String problem = hosts.load(key, renamed, classes);
        List<HostAnswer> answers = problem.isEmpty()
                ? hosts.run(key, Trial.forms(contract, cases), LIMIT, false)
                : List.of(HostAnswer.threw(problem, 0));
        hosts.forget(key);
        return answers;
    }

    private boolean noticed(List<Case> cases, List<HostAnswer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            Optional<Violation> violation = oracle.judge(cases.get(i), answers.get(i));
            if (violation.isPresent()) {
                return true;
            }
        }
        return answers.size() < cases.size();
    }
}
