package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.core.compiler.IProblem;

/** Looks at what a fill says, before any of it is compiled or run. */
final class Gate {
    private static final List<GateRule> OF_FORM = List.of(new FormRule(), new SizeRule(), new ConstantTextRule());
    private static final List<GateRule> OF_MEANING = List.of(
            new SignatureRule(),
            new ConstructRule(),
            new StateRule(),
            new NamesRule(),
            new ThrowRule(),
            new StubRule(),
            new LoopRule(),
            new RecursionRule(),
            new OrderRule(),
            new AddressRule(),
            new HardCodedRule());

    private final List<Path> classPath;

    Gate(List<Path> classPath) {
        this.classPath = classPath;
    }

    /**
     * What the gate says.
     *
     * @param unit with bindings; that of the form alone when there are diagnostics
     */
    record Passed(List<Diagnostic> diagnostics, FillUnit unit) {}

    /** Checks the text; the first stage that finds something is the last. */
    Passed check(SlotContract contract, String source) {
        List<Diagnostic> text = TextGate.check(source);
        FillUnit form = FillParser.form(contract, text.isEmpty() ? source : "");
        if (!text.isEmpty()) {
            return new Passed(text, form);
        }
        List<Diagnostic> syntax = problems(form, "SLOT-102");
        List<Diagnostic> found = syntax.isEmpty() ? run(OF_FORM, form) : syntax;
        return found.isEmpty() ? meaning(contract, source) : new Passed(found, form);
    }

    private Passed meaning(SlotContract contract, String source) {
        try (ContractFolder folder = ContractFolder.open(contract, classPath)) {
            FillUnit unit = folder.bound(source);
            List<Diagnostic> found = run(OF_MEANING, unit);
            return new Passed(found.isEmpty() ? problems(unit, "SLOT-120") : found, unit);
        }
    }

    private static List<Diagnostic> run(List<GateRule> rules, FillUnit unit) {
        Notes notes = new Notes(unit.unit());
        rules.forEach(rule -> rule.check(unit, notes));
        return notes.all();
    }

    private static List<Diagnostic> problems(FillUnit unit, String id) {
        Notes notes = new Notes(unit.unit());
        for (IProblem problem : unit.unit().getProblems()) {
            if (problem.isError()) {
                notes.add(id, problem.getSourceStart(), problem.getMessage(), "Write Java 17");
            }
        }
        return notes.all();
    }
}
