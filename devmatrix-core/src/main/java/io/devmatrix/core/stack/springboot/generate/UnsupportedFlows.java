package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Unique;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Flows that this version does not generate, or only without some of their steps. */
final class UnsupportedFlows {
    /** A character takes up to twelve octets in a query, and a request line may have 8000: RFC 9110, section 4.1. */
    private static final int LONGEST = 500;

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
                ? flow.flow().inputs().stream().flatMap(input -> input.type().stream()
                        .flatMap(type -> tooMuch(type).stream())
                        .map(what -> Unsupported.problem(
                                input.node(),
                                "The input `" + input.name() + "` " + what + " in the query of the flow `"
                                        + flow.flow().name() + "` is")))
                : Stream.empty();
    }

    /** Why a query does not hold such a value. */
    private static Optional<String> tooMuch(Type type) {
        if (IN_BODIES.contains(type.kind())) {
            return Optional.of("of type `" + type.kind().name().toLowerCase(Locale.ROOT) + "`");
        }
        boolean free = type.kind() == Type.Kind.STRING || type.kind() == Type.Kind.TEXT;
        return free && type.length().orElse(0) > LONGEST
                ? Optional.of("of more than " + LONGEST + " characters")
                : Optional.empty();
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
