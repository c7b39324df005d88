package io.devmatrix.core.qa.compliance;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Check;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Unique;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The named errors that something in the model refuses with; the others say nothing of the service. */
final class UsedErrors {
    private final ApplicationIr application;
    private final AlwaysLegal alwaysLegal;

    UsedErrors(FactTable facts) {
        this.application = facts.application();
        this.alwaysLegal = new AlwaysLegal(facts);
    }

    List<BusinessError> all() {
        Set<String> used = new TreeSet<>();
        Stream.of(constraints(), machines(), flows(), decisions())
                .flatMap(errors -> errors)
                .forEach(error -> used.add(error.name()));
        return application.api().errors().stream()
                .filter(error -> used.contains(error.name()))
                .toList();
    }

    private Stream<BusinessError> constraints() {
        return application.domain().entities().stream()
                .flatMap(entity -> Stream.concat(
                        entity.uniques().stream().map(Unique::error),
                        entity.checks().stream().map(Check::error)))
                .flatMap(Optional::stream);
    }

    private Stream<BusinessError> machines() {
        return application.behaviour().machines().stream()
                .flatMap(machine -> Stream.concat(
                        machine.illegal().stream(),
                        machine.transitions().stream().flatMap(event -> errors(machine, event))));
    }

    private Stream<BusinessError> errors(StateMachine machine, Transition event) {
        return Stream.concat(
                event.illegal().stream().filter(error -> !alwaysLegal.is(machine, event)),
                event.guards().stream().map(Guard::error));
    }

    private Stream<BusinessError> flows() {
        return application.behaviour().flows().stream()
                .flatMap(flow -> Stream.concat(
                        flow.requires().stream().map(Guard::error),
                        flow.steps().stream().flatMap(UsedErrors::errors)));
    }

    /** Refusals of behaviours that a flow asks. */
    private Stream<BusinessError> decisions() {
        return application.behaviour().flows().stream()
                .flatMap(flow -> calls(flow.steps()))
                .flatMap(call -> application.behaviour().text(call).stream())
                .flatMap(text -> text.refusals().stream());
    }

    private static Stream<Step.Call> calls(List<Step> steps) {
        return steps.stream().flatMap(step -> {
            if (step instanceof Step.Each each) {
                return calls(each.steps());
            }
            return step instanceof Step.Call call ? Stream.of(call) : Stream.empty();
        });
    }

    private static Stream<BusinessError> errors(Step step) {
        if (step instanceof Step.Each each) {
            return each.steps().stream().flatMap(UsedErrors::errors);
        }
        if (step instanceof Step.Require require) {
            return Stream.of(require.guard().error());
        }
        boolean refuses = step.never().isEmpty();
        return step instanceof Step.Adjust adjust && refuses ? adjust.error().stream() : Stream.empty();
    }
}
