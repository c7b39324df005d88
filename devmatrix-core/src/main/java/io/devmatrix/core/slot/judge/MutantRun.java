package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plants faults into a fill that passed and asks whether the contract would have noticed. What the fill itself answers is used for
 * one thing only: a fault that changes no answer in any case is counted apart, since nothing could tell it from the fill.
 */
final class MutantRun {
    /** Most faults are noticed by few cases; the others are asked all. */
    private static final int FIRST = 120;

    private static final Duration ALL = Duration.ofMinutes(4);

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
        List<Case> first = cases.subList(0, Math.min(FIRST, cases.size()));
        List<List<@Nullable Object>> forms = Trial.forms(contract, cases);
        List<List<@Nullable Object>> firstForms = forms.subList(0, first.size());
        Pace pace = pace(forms);
        List<Integer> left = new ArrayList<>();
        long end = System.nanoTime() + ALL.toNanos();
        for (int number : classes.classes().keySet()) {
            if (System.nanoTime() < end) {
                load(number, classes);
                if (noticed(first, hosts.run(key(number), firstForms, pace))) {
                    count.addKilled();
                    hosts.forget(key(number));
                } else {
                    left.add(number);
                }
            }
        }
        for (int number : left) {
            if (System.nanoTime() < end) {
                List<HostAnswer> answers = hosts.run(key(number), forms, pace);
                count.add(classes.mutants().get(number), answers, noticed(cases, answers));
            }
            hosts.forget(key(number));
        }
        return count.result();
    }

    private Pace pace(List<List<@Nullable Object>> forms) {
        long start = System.nanoTime();
        hosts.run(Trial.KEY, forms, Pace.OF_FILLS.once());
        return Pace.ofFaults(Duration.ofNanos(System.nanoTime() - start));
    }

    private static String key(int number) {
        return "mutant" + number;
    }

    private void load(int number, MutantClasses classes) {
        SlotContract renamed = MutantClasses.renamed(contract, contract.java().fill() + "_" + number);
        hosts.load(key(number), renamed, classes.classes().get(number));
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
