package io.devmatrix.core.logic;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Resource;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Contradictions in a model, and conditions with one outcome. A finding is proven by trying finitely many values that stand for all;
 * where there are too many, or a condition computes, nothing is claimed.
 */
public final class ModelLogic {
    private final ApplicationIr model;
    private final ModelExpressions expressions;
    private final Candidates candidates;
    private final Conditions stored;
    private final Map<String, List<Resource>> resources;
    private final Set<String> inFlows;

    private ModelLogic(ApplicationIr model, ModelExpressions expressions) {
        this.model = model;
        this.expressions = expressions;
        this.candidates = new Candidates(model);
        this.stored = new Conditions(candidates, new StoredRanges(model));
        this.resources = model.api().resources().stream().collect(Collectors.groupingBy(Resource::entity));
        this.inFlows = model.behaviour().flows().stream()
                .flatMap(flow -> flow.allSteps())
                .filter(Step.Fire.class::isInstance)
                .map(step -> ((Step.Fire) step).event())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What is proven wrong, in model order.
     *
     * @param model one that breaks no rule
     * @param expressions of the model, without a problem
     */
    public static Stream<Problem> check(ApplicationIr model, ModelExpressions expressions) {
        ModelLogic logic = new ModelLogic(model, expressions);
        return Stream.concat(model.domain().entities().stream().flatMap(logic::check), logic.flows());
    }

    private Stream<Problem> check(Entity entity) {
        RowFacts facts = RowFacts.of(entity, model, expressions);
        RowLogic rows = new RowLogic(resources.getOrDefault(entity.name(), List.of()), expressions, facts, stored);
        Optional<Problem> contradiction = rows.contradiction();
        return contradiction.isPresent() ? contradiction.stream() : Stream.concat(rows.problems(), events(facts));
    }

    private Stream<Problem> events(RowFacts facts) {
        return facts.entity().attributes().stream()
                .flatMap(attribute -> model
                        .behaviour()
                        .machine(attribute.machine())
                        .map(machine -> machine(machine, new Governed(facts, attribute)))
                        .stream())
                .flatMap(MachineLogic::problems);
    }

    private MachineLogic machine(StateMachine machine, Governed governed) {
        return new MachineLogic(machine, governed, stored, event -> event(event, governed));
    }

    /** A flow may fire at rows that it has written to; of those only the types are known. */
    private EventLogic event(Transition event, Governed governed) {
        return inFlows.contains(event.event())
                ? new EventLogic(governed, event, expressions, new Conditions(candidates, Ranges.UNKNOWN), List.of())
                : new EventLogic(
                        governed, event, expressions, stored, governed.facts().conditions());
    }

    private Stream<Problem> flows() {
        return model.behaviour().flows().stream().flatMap(flow -> new FlowLogic(
                        flow, expressions, new Conditions(candidates, new FlowRanges(model, flow)))
                .problems());
    }
}
