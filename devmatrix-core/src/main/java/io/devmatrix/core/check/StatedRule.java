package io.devmatrix.core.check;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Security.Rule;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of access that an operation, an event or a flow states itself.
 *
 * @param node of what states it
 * @param rule what it states
 */
record StatedRule(String node, Rule rule) {
    /** All of the model, operations first. */
    static Stream<StatedRule> all(ApplicationIr model) {
        Stream<StatedRule> operations = model.api().resources().stream()
                .flatMap(resource -> resource.operations(Operation.class))
                .flatMap(operation -> of(operation.node(), operation.access()));
        Stream<StatedRule> events = model.behaviour().machines().stream()
                .map(StateMachine::transitions)
                .flatMap(List::stream)
                .flatMap((Transition event) -> of(event.node(), event.access()));
        Stream<StatedRule> flows =
                model.behaviour().flows().stream().flatMap((Flow flow) -> of(flow.node(), flow.access()));
        return Stream.of(operations, events, flows).flatMap(rules -> rules);
    }

    private static Stream<StatedRule> of(String node, Optional<Rule> rule) {
        return rule.map(stated -> new StatedRule(node, stated)).stream();
    }
}
