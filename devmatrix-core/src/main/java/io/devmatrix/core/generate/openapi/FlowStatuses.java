package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.ApiIr.Statuses;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Port;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Unique;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which statuses a flow may answer. */
public final class FlowStatuses {
    private final FactTable facts;

    /** The statuses of that model's flows. */
    public FlowStatuses(FactTable facts) {
        this.facts = facts;
    }

    /** Statuses of steps that end the flow, and whether something is shown then. */
    static SortedMap<Integer, Boolean> early(Flow flow) {
        SortedMap<Integer, Boolean> early = new TreeMap<>();
        flow.allSteps()
                .filter(Step.Return.class::isInstance)
                .map(Step.Return.class::cast)
                .forEach(step -> early.merge(step.status(), !step.value().isEmpty(), Boolean::logicalOr));
        return early;
    }

    /** Statuses of all refusals, in ascending order: those that the model names, and those of request and database. */
    public SortedSet<Integer> refusals(FlowFacts flow) {
        Statuses modelled = facts.application().api().statuses();
        SortedSet<Integer> statuses = new TreeSet<>();
        if (!flow.variables().isEmpty()) {
            statuses.add(ErrorStatuses.BAD_REQUEST);
        }
        if (!flow.inputs().isEmpty()) {
            statuses.add(modelled.unreadable());
            statuses.add(modelled.validation());
        }
        boolean refers =
                flow.flow().inputs().stream().anyMatch(input -> input.type().isEmpty());
        if (!flow.variables().isEmpty() || refers) {
            statuses.add(ErrorStatuses.NOT_FOUND);
        }
        add(statuses, flow.flow(), new TreeSet<>());
        return statuses;
    }

    private void add(SortedSet<Integer> statuses, Flow flow, SortedSet<String> seen) {
        if (!seen.add(flow.name())) {
            return;
        }
        flow.requires().stream().map(Guard::error).map(BusinessError::status).forEach(statuses::add);
        flow.allSteps().forEach(step -> add(statuses, step, seen));
    }

    private void add(SortedSet<Integer> statuses, Step step, SortedSet<String> seen) {
        Statuses modelled = facts.application().api().statuses();
        if (step instanceof Step.Require guard) {
            statuses.add(guard.guard().error().status());
        } else if (step instanceof Step.Adjust adjust) {
            statuses.add(adjust.error().map(BusinessError::status).orElse(modelled.validation()));
            statuses.add(modelled.validation());
            statuses.add(ErrorStatuses.CONFLICT);
        } else if (step instanceof Step.Load) {
            statuses.add(ErrorStatuses.NOT_FOUND);
        } else if (step instanceof Step.Fire fire) {
            fired(statuses, fire);
        } else if (step instanceof Step.Call call) {
            facts.application().behaviour().text(call).ifPresent(text -> text.refusals()
                    .forEach(error -> statuses.add(error.status())));
            facts.flows().stream()
                    .map(FlowFacts::flow)
                    .filter(flow -> flow.name().equals(call.flow()))
                    .forEach(flow -> add(statuses, flow, seen));
        } else if (step instanceof Step.Ask ask) {
            asked(statuses, facts.operation(ask).operation());
        } else if (writesRows(step)) {
            statuses.add(modelled.validation());
            statuses.add(modelled.constraint());
            statuses.add(ErrorStatuses.CONFLICT);
            made(step).forEach(entity -> uniques(statuses, facts.entity(entity)));
        }
    }

    /** What was asked may be out of date when the answer is there. */
    private void asked(SortedSet<Integer> statuses, Port.Operation operation) {
        operation.refusals().forEach(refusal -> statuses.add(refusal.error().status()));
        statuses.add(operation.unavailable().map(BusinessError::status).orElse(Port.Operation.UNAVAILABLE));
        statuses.add(ErrorStatuses.CONFLICT);
        if (!operation.in().isEmpty()) {
            statuses.add(facts.application().api().statuses().validation());
        }
    }

    private static boolean writesRows(Step step) {
        return !(step instanceof Step.Let
                || step instanceof Step.Each
                || step instanceof Step.Emit
                || step instanceof Step.Return);
    }

    private void fired(SortedSet<Integer> statuses, Step.Fire fire) {
        facts.fired(fire).stream()
                .flatMap(EntityFacts::attributes)
                .flatMap(attribute -> facts.findMachine(attribute.attribute().machine()).stream())
                .map(StateMachine::transitions)
                .flatMap(List::stream)
                .filter(transition -> transition.event().equals(fire.event()))
                .forEach(transition -> {
                    transition.illegal().ifPresent(error -> statuses.add(error.status()));
                    transition
                            .guards()
                            .forEach(guard -> statuses.add(guard.error().status()));
                });
    }

    private static List<String> made(Step step) {
        if (step instanceof Step.Create create) {
            return List.of(create.entity());
        }
        return step instanceof Step.FindOrCreate find ? List.of(find.entity()) : List.of();
    }

    private static void uniques(SortedSet<Integer> statuses, EntityFacts entity) {
        entity.entity().uniques().stream()
                .map(Unique::error)
                .flatMap(java.util.Optional::stream)
                .map(BusinessError::status)
                .forEach(statuses::add);
    }
}
