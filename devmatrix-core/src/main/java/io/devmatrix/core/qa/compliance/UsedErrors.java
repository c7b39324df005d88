package io.devmatrix.core.qa.compliance;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Check;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Unique;
import io.devmatrix.core.qa.flow.FlowTree;
import io.devmatrix.core.qa.flow.Meaning;
import io.devmatrix.core.qa.flow.RuledOut;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The named errors that something in the model refuses with; the others say nothing of the service. */
final class UsedErrors {
    private final FactTable facts;
    private final ApplicationIr application;
    private final AlwaysLegal alwaysLegal;

    UsedErrors(FactTable facts) {
        this.facts = facts;
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
                event.guards().stream().map(Guard::error).filter(error -> !alwaysLegal.isPromised(machine, event)));
    }

    private Stream<BusinessError> flows() {
        return application.behaviour().flows().stream()
                .flatMap(flow -> Stream.concat(
                        flow.requires().stream().map(Guard::error),
                        FlowTree.steps(flow).flatMap(step -> errors(flow, step))));
    }

    /** Refusals of behaviours that a flow asks. */
    private Stream<BusinessError> decisions() {
        return application.behaviour().flows().stream()
                .flatMap(FlowTree::steps)
                .filter(Step.Call.class::isInstance)
                .map(Step.Call.class::cast)
                .flatMap(call -> application.behaviour().text(call).stream())
                .flatMap(text -> text.refusals().stream());
    }

    /** What the step itself refuses with, unless the model promises or what comes before proves that it does not. */
    private Stream<BusinessError> errors(Flow flow, Step step) {
        Stream<BusinessError> errors = step instanceof Step.Require require
                ? Stream.of(require.guard().error())
                : step instanceof Step.Adjust adjust ? adjust.error().stream() : Stream.empty();
        return errors.filter(error -> step.never().isEmpty()
                && new RuledOut(new Meaning(facts), flow).refusal(step).isEmpty());
    }
}
