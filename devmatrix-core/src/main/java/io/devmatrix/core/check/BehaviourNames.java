package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Signature.Parameter;
import io.devmatrix.core.ir.TextBehaviour;
import io.devmatrix.core.word.JavaNames;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A behaviour is called like no flow, and its parameters and values like nothing that its contract names already. */
final class BehaviourNames implements IrRule {
    private static final Set<String> TAKEN = Set.of("error", "now", "ports", "result");

    @Override
    public String id() {
        return "RULE-804";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Set<String> flows = model.behaviour().flows().stream().map(Flow::name).collect(Collectors.toSet());
        return model.behaviour().texts().stream()
                .flatMap(text -> Stream.of(likeFlow(text, flows), parameters(text), values(text), method(text))
                        .flatMap(problems -> problems));
    }

    private Stream<Problem> likeFlow(TextBehaviour text, Set<String> flows) {
        return flows.contains(text.name())
                ? Stream.of(Problem.error(
                        this,
                        text.node(),
                        "There is a flow `" + text.name() + "` too, and a step `call` would mean either",
                        "Rename one of them"))
                : Stream.empty();
    }

    private Stream<Problem> parameters(TextBehaviour text) {
        return text.signature().parameters().stream()
                .map(Parameter::name)
                .filter(name -> TAKEN.contains(name) || JavaNames.isReserved(name))
                .map(name -> problem(text, "The parameter `" + name + "`", name));
    }

    private Stream<Problem> values(TextBehaviour text) {
        return text.signature().results().stream()
                .map(Parameter::name)
                .filter(name -> JavaNames.isReserved(name) || JavaNames.isForbiddenComponent(name))
                .map(name -> problem(text, "The value `" + name + "`", name));
    }

    private Stream<Problem> method(TextBehaviour text) {
        return Stream.of(text.signature().method())
                .filter(name -> JavaNames.isReserved(name) || JavaNames.isForbiddenComponent(name))
                .map(name -> problem(text, "The signature `" + name + "(...)`", name));
    }

    private Problem problem(TextBehaviour text, String what, String name) {
        String why = TAKEN.contains(name) ? "a contract has already" : "Java keeps for itself";
        return Problem.error(this, text.node() + ".signature", what + " has a name that " + why, "Rename it");
    }
}
