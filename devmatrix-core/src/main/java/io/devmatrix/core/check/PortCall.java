package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A port is asked once in a flow, at the top of its steps, before anything changes, and by flows that are served. */
final class PortCall implements IrRule {
    private static final String TELL = "Use `emit` for what must happen after";

    @Override
    public String id() {
        return "RULE-704";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().flows().stream().flatMap(flow -> Stream.concat(places(flow), callers(model, flow)));
    }

    private Stream<Problem> places(Flow flow) {
        List<Step> steps = flow.steps();
        Stream<Problem> top = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i) instanceof Step.Ask)
                .boxed()
                .flatMap(i -> place((Step.Ask) steps.get(i), steps.subList(0, i)));
        Stream<Problem> inside = steps.stream()
                .flatMap(step -> step.withInner().skip(1))
                .filter(Step.Ask.class::isInstance)
                .map(step -> problem((Step.Ask) step, "in a loop", "Ask once, before the loop"));
        return Stream.concat(top, inside);
    }

    private Stream<Problem> place(Step.Ask ask, List<Step> before) {
        if (ask.when().isPresent()) {
            return Stream.of(
                    problem(ask, "under a condition", "Make a flow of its own for the case in which it is asked"));
        }
        if (before.stream().anyMatch(Step.Ask.class::isInstance)) {
            return Stream.of(problem(ask, "by a flow that has asked a port already", TELL));
        }
        return before.stream()
                .filter(step -> !reads(step))
                .limit(1)
                .map(step ->
                        problem(ask, "behind a step that does more than read", "Move it before that step. " + TELL));
    }

    /** Whether the step changes nothing, and does not end the flow but by a refusal. */
    private static boolean reads(Step step) {
        return step.withInner()
                .allMatch(one -> one instanceof Step.Require
                        || one instanceof Step.Load
                        || one instanceof Step.Let
                        || one instanceof Step.Each);
    }

    private Problem problem(Step.Ask ask, String where, String fix) {
        return Problem.error(this, ask.node(), "The port `" + ask.target() + "` is asked " + where, fix);
    }

    private Stream<Problem> callers(ApplicationIr model, Flow flow) {
        return flow.allSteps()
                .filter(Step.Call.class::isInstance)
                .map(Step.Call.class::cast)
                .filter(call -> asks(model, call.flow()))
                .map(call -> Problem.error(
                        this,
                        call.node(),
                        "The flow `" + call.flow() + "` asks a port, so no other flow may call it",
                        "Let `" + flow.name() + "` ask the port itself"));
    }

    private static boolean asks(ApplicationIr model, String flow) {
        return model.behaviour().flows().stream()
                .filter(other -> other.name().equals(flow))
                .flatMap(other -> other.allSteps())
                .anyMatch(Step.Ask.class::isInstance);
    }
}
