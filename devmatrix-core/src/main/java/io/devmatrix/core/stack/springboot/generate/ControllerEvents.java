package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.List;

/** How a controller lets an event of a state machine happen. */
final class ControllerEvents {
    private static final Quote EVENT = Quote.members(
            """
            import org.springframework.web.bind.annotation.PostMapping;

            @PostMapping("$path")
            $Read $event($parameters $) {
                $access;
                return service.fire($arguments);
            }
            """);

    private static final Quote EVENT_VERSION = Quote.members(
            """
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.PostMapping;

            @PostMapping("$path")
            ResponseEntity<$Read> $event($parameters $) {
                $access;
                return answer(service.fire($arguments));
            }
            """);

    private static final Quote CONSTANT = Quote.expression("$Machine.$EVENT");

    private final FactTable facts;
    private final JavaUnits units;
    private final EntityFacts entity;
    private final ControllerParameters parameters;
    private final boolean versioned;

    ControllerEvents(FactTable facts, JavaUnits units, EntityFacts entity, ControllerParameters parameters) {
        this.facts = facts;
        this.units = units;
        this.entity = entity;
        this.parameters = parameters;
        this.versioned = entity.entity().traits().optimisticLock();
    }

    /** The method without what all methods on one row share. */
    Code method(OperationFacts operation) {
        return (versioned ? EVENT_VERSION : EVENT)
                .with("event", Name.of(operation.subject()).camel());
    }

    /** What the method takes, and hands on: the event stands behind the ids. */
    ControllerParameters.Call call(OperationFacts operation) {
        ControllerParameters.Call call = versioned ? parameters.versioned() : parameters.item();
        List<Code> arguments = new ArrayList<>(call.arguments());
        arguments.add(parameters.item().arguments().size(), constant(operation));
        return new ControllerParameters.Call(call.parameters(), call.ids(), arguments);
    }

    private Code constant(OperationFacts operation) {
        StateMachine machine = facts.application().behaviour().machines().stream()
                .filter(candidate -> operation.node().startsWith(candidate.node() + "."))
                .findFirst()
                .orElseThrow();
        Transition transition = machine.transitions().stream()
                .filter(candidate -> candidate.event().equals(operation.subject()))
                .findFirst()
                .orElseThrow();
        return CONSTANT.with("Machine", JavaTypes.of(units.machine(machine)))
                .with("EVENT", MachineGenerator.event(transition));
    }
}
