package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The judge of fills: what a fill names, whether it compiles, what it answers to cases made from its contract, and whether those
 * would notice a wrong one. Each stage runs only when the one before found nothing. Its verdict depends on contract and text alone.
 */
public final class SlotJudge implements FillJudge, AutoCloseable {
    /** Changes with each change of the judge that may alter a verdict; every lock names it. */
    public static final String VERSION = "1";

    private final Gate gate;
    private final FillCompiler compiler;

    /**
     * A judge.
     *
     * @param classPath what the project is compiled against, as far as contracts name it: jars and folders that exist
     */
    public SlotJudge(List<Path> classPath) {
        this.gate = new Gate(classPath);
        this.compiler = new FillCompiler(classPath);
    }

    @Override
    public SlotVerdict judge(SlotContract contract, String source) {
        return Patience.call(
                () -> judged(contract, source),
                () -> refused(List.of(new Diagnostic(
                        "SLOT-112", 0, 0, "The fill nests so deeply that reading it fails", "Write it flatter"))),
                () -> refused(List.of(new Diagnostic(
                        "SLOT-122",
                        0,
                        0,
                        "Judging the fill took too long",
                        "Write it simpler, with fewer generic calls in each other"))));
    }

    private SlotVerdict judged(SlotContract contract, String source) {
        Gate.Passed gated = gate.check(contract, source);
        if (!gated.diagnostics().isEmpty()) {
            return refused(gated.diagnostics());
        }
        // started now, so that they come up while the compiler works
        try (Hosts here = new Hosts(HostProcess.Place.HERE);
                Hosts elsewhere = new Hosts(HostProcess.Place.ELSEWHERE)) {
            Compiled compiled = compile(contract, source);
            return compiled.errors().isEmpty()
                    ? tried(contract, gated.unit(), compiled, here, elsewhere)
                    : refused(errors(contract, compiled));
        }
    }

    /** The contract's sources and the fill together. */
    Compiled compile(SlotContract contract, String source) {
        TreeMap<String, String> sources = new TreeMap<>(contract.java().sources());
        sources.put(contract.java().fillPath(), source);
        return compiler.compile(sources);
    }

    /** What the gate and the compiler say. */
    List<Diagnostic> readable(SlotContract contract, String source) {
        List<Diagnostic> gated = gate.check(contract, source).diagnostics();
        return gated.isEmpty() ? errors(contract, compile(contract, source)) : gated;
    }

    private SlotVerdict tried(SlotContract contract, FillUnit unit, Compiled compiled, Hosts here, Hosts elsewhere) {
        Pool pool = Pools.of(contract);
        FillConstants.of(unit, pool);
        List<Case> cases = new CaseMaker(contract, pool).cases();
        Optional<Diagnostic> unjudged = UnjudgedCases.of(contract, cases);
        if (unjudged.isPresent()) {
            return refused(List.of(unjudged.get()));
        }
        Trial.Result result = new Trial(contract, here, elsewhere).run(compiled.classes(), cases);
        if (result.diagnostic().isPresent()) {
            return new SlotVerdict(List.of(result.diagnostic().get()), List.of(), cases.size(), 0, 0);
        }
        if (isConstant(result.answers(), cases)) {
            return new SlotVerdict(List.of(constant(cases)), List.of(), cases.size(), 0, 0);
        }
        MutantRun.Result mutants = new MutantRun(contract, compiler, here).run(unit, cases, result.answers());
        List<Diagnostic> warnings = new ArrayList<>(ImpossibleExamples.of(contract));
        warnings.addAll(mutants.warnings());
        return new SlotVerdict(List.of(), warnings, cases.size(), mutants.killed(), mutants.planted());
    }

    private static boolean isConstant(List<HostAnswer> answers, List<Case> cases) {
        Set<Object> questions =
                new HashSet<>(cases.stream().map(Case::arguments).toList());
        return questions.size() > 1 && new HashSet<>(answers).size() == 1;
    }

    private static Diagnostic constant(List<Case> cases) {
        return new Diagnostic(
                "SLOT-138",
                0,
                0,
                "The fill answers the same to all " + cases.size() + " cases",
                "Compute the answer from what is given; if one answer is right for all, the model needs no behaviour for it");
    }

    private static List<Diagnostic> errors(SlotContract contract, Compiled compiled) {
        return compiled.errors().stream()
                .map(error -> error.path().equals(contract.java().fillPath())
                        ? new Diagnostic("SLOT-120", error.line(), error.column(), error.message(), "Write Java 17")
                        : new Diagnostic(
                                "SLOT-121",
                                0,
                                0,
                                "The contract itself does not compile: " + error.path() + ":" + error.line() + ": "
                                        + error.message(),
                                "Check the class path of the project; the fill is not to blame"))
                .toList();
    }

    private static SlotVerdict refused(List<Diagnostic> diagnostics) {
        return new SlotVerdict(diagnostics, List.of(), 0, 0, 0);
    }

    @Override
    public void close() {
        compiler.close();
    }
}
