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
        return List.of(name.assign(code.type(value.type()), code.value(value)));
    }

    List<Code> set(Step.Set step, FlowName name) {
        List<Code> statements = new ArrayList<>();
        Map<String, Code> followers = new LinkedHashMap<>();
        for (Assignment assignment : step.values()) {
            CheckedExpression target =
                    code.path(assignment.target(), assignment.value().node());
            Node.Member member = (Node.Member) target.root();
            EntityFacts entity = code.entity(member.owner().type());
            FieldFacts field = entity.field(member.name()).orElseThrow();
            Map<FieldFacts, Code> values = new LinkedHashMap<>();
            new FlowRow(code, entity).put(values, member.name(), code.checked(assignment.value()));
            Code row = owner(target);
            statements.add(
                    SET.with("row", row).with("Name", field.name().pascal()).with("value", values.get(field)));
            follow(assignment.target(), new FlowRow(code, entity).recomputed(row), followers);
        }
        statements.addAll(followers.values());
        return statements;
    }

    /** Each row is brought up to date once, after all of its values are set. */
    private static void follow(String target, List<Code> recomputed, Map<String, Code> followers) {
        String row = target.substring(0, target.lastIndexOf('.'));
        for (int i = 0; i < recomputed.size(); i++) {
            followers.putIfAbsent(row + " " + i, recomputed.get(i));
        }
    }

    private Code owner(CheckedExpression target) {
        return code.value(new CheckedExpression(target.source(), ((Node.Member) target.root()).owner()));
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
        statements.addAll(new FlowRow(code, entity).recomputed(code.value(target)));
        return statements;
    }
}
