package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Port;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The errors that the model's machines and flows name, as constants of one class; no class when there are none. */
final class ProblemsGenerator {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            /** The errors of the model. */
            public final class $Problems {
                $constants;

                private $Problems() {}
            }
            """);

    private static final Quote CONSTANT = Quote.members(
            """
            /** $doc */
            public static final $Problem $NAME = new $Problem("$name", $status, "$title");
            """);

    private final FactTable facts;
    private final JavaUnits units;

    ProblemsGenerator(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    /** Name of the Java constant of an error. */
    static String constant(BusinessError error) {
        return Name.of(error.name()).upperSnake();
    }

    Stream<GeneratedFile> generate(Atom atom) {
        Collection<BusinessError> errors = errors();
        if (errors.isEmpty()) {
            return Stream.empty();
        }
        List<Code> constants = errors.stream().map(this::constantOf).toList();
        Code unit = UNIT.with("Problems", units.problems().simpleName()).with("constants", constants);
        return units.only(units.problems(), unit, atom);
    }

    private Collection<BusinessError> errors() {
        Map<String, BusinessError> byName = new TreeMap<>();
        facts.application().behaviour().machines().stream()
                .flatMap(ProblemsGenerator::errors)
                .forEach(error -> byName.putIfAbsent(error.name(), error));
        facts.flows().stream()
                .flatMap(flow -> FlowOutcomes.errors(flow.flow()))
                .forEach(error -> byName.putIfAbsent(error.name(), error));
        facts.application().behaviour().texts().stream()
                .flatMap(text -> text.refusals().stream())
                .forEach(error -> byName.putIfAbsent(error.name(), error));
        facts.ports().stream()
                .flatMap(port -> port.operations().stream())
                .map(PortFacts.Operation::operation)
                .flatMap(ProblemsGenerator::errors)
                .forEach(error -> byName.putIfAbsent(error.name(), error));
        return byName.values();
    }

    private static Stream<BusinessError> errors(Port.Operation operation) {
        return Stream.concat(operation.refusals().stream().map(Port.Refusal::error), operation.unavailable().stream());
    }

    private static Stream<BusinessError> errors(StateMachine machine) {
        Stream<BusinessError> refusals = machine.transitions().stream()
                .flatMap(t ->
                        Stream.concat(t.illegal().stream(), t.guards().stream().map(Guard::error)));
        return Stream.concat(machine.illegal().stream(), refusals);
    }

    private Code constantOf(BusinessError error) {
        return CONSTANT.with("doc", Doc.sentence(ErrorTitle.constant(error), ""))
                .with("Problem", units.base("error.Problem"))
                .with("NAME", constant(error))
                .with("name", error.name())
                .with("status", error.status())
                .with("title", ErrorTitle.constant(error));
    }
}
