package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code let}, {@code set} and {@code fire}: names a value, changes rows that are there. */
final class FlowValueSteps {
    private static final Quote SET = Quote.statements("$row.set$Name($value);");
    private static final Quote FIRE = Quote.statements("$row.fire($Machine.$EVENT, $caller);");

    private final FlowCode code;

    FlowValueSteps(FlowCode code) {
        this.code = code;
    }

    List<Code> let(Step.Let step, FlowName name) {
        CheckedExpression value = code.checked(step.value());
        return List.of(name.assign(code.variable(value.type()), code.value(value)));
    }

    List<Code> set(Step.Set step, FlowName name) {
        List<Code> statements = new ArrayList<>();
        Map<String, List<CheckedExpression>> rows = new LinkedHashMap<>();
        for (Assignment assignment : step.values()) {
            CheckedExpression target =
                    code.path(assignment.target(), assignment.value().node());
            EntityFacts entity = code.entity(member(target).owner().type());
            FieldFacts field = entity.field(member(target).name()).orElseThrow();
            statements.add(SET.with("row", owner(target))
                    .with("Name", field.name().pascal())
                    .with("value", code.value(code.checked(assignment.value()))));
            rows.computeIfAbsent(path(assignment.target()), row -> new ArrayList<>())
                    .add(target);
        }
        rows.values().forEach(targets -> statements.addAll(followed(targets)));
        return statements;
    }

    private static String path(String target) {
        return target.substring(0, target.lastIndexOf('.'));
    }

    private static Node.Member member(CheckedExpression target) {
        return (Node.Member) target.root();
    }

    /** A row is brought up to date once, after all of its values are set. */
    private List<Code> followed(List<CheckedExpression> targets) {
        CheckedExpression first = targets.get(0);
        List<String> changed =
                targets.stream().map(target -> member(target).name()).toList();
        return new FlowRow(code, code.entity(member(first).owner().type())).followed(owner(first), changed);
    }

    private Code owner(CheckedExpression target) {
        return code.value(new CheckedExpression(target.source(), member(target).owner()));
    }

    List<Code> fire(Step.Fire step, FlowName name) {
        CheckedExpression target = code.path(step.target(), step.node());
        EntityFacts entity = code.entity(target.type());
        StateMachine machine = entity.attributes()
                .flatMap(a -> code.facts().findMachine(a.attribute().machine()).stream())
                .filter(candidate ->
                        candidate.transitions().stream().anyMatch(t -> t.event().equals(step.event())))
                .findFirst()
                .orElseThrow();
        StateMachine.Transition transition = machine.transitions().stream()
                .filter(t -> t.event().equals(step.event()))
                .findFirst()
                .orElseThrow();
        List<Code> statements = new ArrayList<>();
        statements.add(FIRE.with("row", code.value(target))
                .with("Machine", JavaTypes.of(code.units().machine(machine)))
                .with("EVENT", MachineGenerator.event(transition))
                .with("caller", code.caller(machine).arguments()));
        statements.addAll(new FlowRow(code, entity).followed(code.value(target), changed(entity, machine, transition)));
        return statements;
    }

    private static List<String> changed(EntityFacts entity, StateMachine machine, StateMachine.Transition transition) {
        Stream<String> states = entity.attributes()
                .filter(attribute -> attribute.attribute().machine().equals(machine.name()))
                .map(attribute -> attribute.name().text());
        return Stream.concat(states, transition.effects().stream().map(Assignment::target))
                .toList();
    }
}
