package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Unique;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Flows that this version does not generate, or only without some of their steps. */
final class UnsupportedFlows {
    private static final Set<Type.Kind> IN_BODIES = Set.of(Type.Kind.JSON, Type.Kind.BYTES);

    private final FactTable facts;
    private final ListConditions conditions;

    UnsupportedFlows(FactTable facts, ListConditions conditions) {
        this.facts = facts;
        this.conditions = conditions;
    }

    Stream<Problem> problems() {
        return facts.flows().stream().flatMap(flow -> Stream.concat(request(flow), steps(flow)));
    }

    private static Stream<Problem> request(FlowFacts flow) {
        return flow.hasQuery()
                ? flow.flow().inputs().stream()
                        .filter(input -> input.type().map(Type::kind).stream().anyMatch(IN_BODIES::contains))
                        .map(input -> Unsupported.problem(input.node(), problem(flow.flow(), input)))
                : Stream.empty();
    }

    private static String problem(Flow flow, Input input) {
        return "The input `" + input.name() + "` of type `"
                + input.type().orElseThrow().kind().name().toLowerCase(Locale.ROOT) + "` in the query of the flow `"
                + flow.name() + "` is";
    }

    private Stream<Problem> steps(FlowFacts flow) {
        return flow.flow().allSteps().flatMap(this::step);
    }

    private Stream<Problem> step(Step step) {
        return step instanceof Step.FindOrCreate find ? key(find) : Stream.empty();
    }

    private Stream<Problem> key(Step.FindOrCreate find) {
        EntityFacts entity = facts.entity(find.entity());
        return KeyFinders.unique(entity, find)
                .flatMap(Unique::where)
                .filter(where -> !conditions.supports(entity, where))
                .map(where -> Unsupported.problem(
                        find.node(), "The step `findOrCreate` with the condition `" + where.text() + "` of the key is"))
                .stream();
    }
}
