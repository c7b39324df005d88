package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import java.util.stream.Stream;

/** Whatever can be refused has an answer: the format knows no silent status for business errors. */
final class AnswerMissing implements IrRule {
    @Override
    public String id() {
        return "RULE-508";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Stream<Problem> machines = model.behaviour().machines().stream().flatMap(this::problems);
        Stream<Problem> counters = Assignments.steps(model)
                .filter(Step.Adjust.class::isInstance)
                .map(Step.Adjust.class::cast)
                .filter(step -> !step.increase() && step.error().isEmpty())
                .map(step -> Problem.error(
                        this,
                        step.node(),
                        "The decrease of `" + step.target() + "` has no answer for when too little is left",
                        "Add `else` with an error"));
        return Stream.concat(machines, counters);
    }

    private Stream<Problem> problems(StateMachine machine) {
        if (machine.change() == Change.FIELD) {
            return machine.illegal().isPresent()
                    ? Stream.empty()
                    : Stream.of(Problem.error(
                            this,
                            machine.node(),
                            "The machine `" + machine.name() + "` has no answer for a change that no event allows",
                            "Add `illegal` with an error"));
        }
        return machine.transitions().stream()
                .filter(event -> !event.from().isEmpty() && event.illegal().isEmpty())
                .map(event -> problem(machine, event));
    }

    private Problem problem(StateMachine machine, Transition event) {
        return Problem.error(
                this,
                event.node(),
                "The event `" + event.event() + "` of `" + machine.name() + "` has no answer for rows that are not in `"
                        + String.join("`, `", event.from()) + "`",
                "Add `else` with an error");
    }
}
