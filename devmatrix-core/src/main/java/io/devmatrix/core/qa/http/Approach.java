package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.ActTaker;
import io.devmatrix.core.qa.flow.FlowTree;
import io.devmatrix.core.qa.flow.Goal;
import io.devmatrix.core.qa.flow.Leaders;
import io.devmatrix.core.qa.flow.Rebuilding;
import io.devmatrix.core.qa.flow.RowSearch;
import io.devmatrix.core.qa.flow.Scenario;
import io.devmatrix.core.qa.flow.WalkSearch;
import io.devmatrix.core.qa.flow.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leads a walk to an operation that chance did not come by: rows are brought into the states from which it leads on; rows for which
 * it is accepted are known, and are made over again by requests, after the rows that only flows make.
 */
final class Approach {
    private static final int MOST_STEPS = 4;

    private final FlowBench bench;
    private final WalkSearch search;
    private final ActTaker taker;
    private final Leaders leaders;

    /** Steps that were left when an operation was made for; ways that come by it again, with no more of them, end there. */
    private final Map<OperationFacts, Integer> tried = new HashMap<>();

    Approach(FlowBench bench, WalkSearch search, ActTaker taker) {
        this.bench = bench;
        this.search = search;
        this.taker = taker;
        this.leaders = new Leaders(bench.meaning().facts());
    }

    /** Whether the operation was accepted in the end. */
    boolean to(OperationFacts operation) {
        tried.clear();
        return to(operation, MOST_STEPS);
    }

    private boolean to(OperationFacts operation, int left) {
        if (accepted(operation)) {
            return true;
        }
        if (tried.getOrDefault(operation, 0) >= left) {
            return false;
        }
        tried.put(operation, left);
        Optional<Example> example = example(operation);
        missing(operation, example).forEach(entity -> makers(entity).anyMatch(maker -> to(maker, left - 1)));
        leaders.of(operation, taker.world()).stream().anyMatch(leader -> to(leader, left - 1));
        parts(operation).forEach(part -> makers(part).anyMatch(this::accepted));
        return accepted(operation)
                || example.filter(rows -> !isByRole(operation) && rebuilt(rows, left))
                        .isPresent()
                || accepted(operation);
    }

    /** Whether it depends on who asks, and asks for a role, which no request gives to a user. */
    private boolean isByRole(OperationFacts operation) {
        return bench.meaning()
                .callers(operation)
                .filter(rule -> !rule.roles().isEmpty())
                .isPresent();
    }

    private boolean accepted(OperationFacts operation) {
        return search.accepted(operation, taker.world(), bench.now())
                .filter(choice -> taker.take(choice.act()))
                .isPresent();
    }

    /** On the way to another operation the service is asked only for what leads there in memory: each example is many requests. */
    private boolean rebuilt(Example example, int left) {
        boolean promising = left == MOST_STEPS || rebuilt(example, new ImaginedTaker(bench, taker.world()));
        return promising && rebuilt(example, taker);
    }

    private boolean rebuilt(Example example, ActTaker by) {
        Rebuilding rows = new Rebuilding(bench.meaning(), example.world(), bench.plain(), bench.numbers());
        rows.build(by);
        return by.take(example.act().moved(rows::moved));
    }

    /**
     * Rows for which a request is accepted.
     *
     * @param act the request
     */
    private record Example(World world, Act act) {}

    private Optional<Example> example(OperationFacts operation) {
        return switch (operation.kind()) {
            case CUSTOM -> WalkSearch.flow(bench.meaning().facts(), operation).flatMap(flow -> ofFlow(operation, flow));
            case EVENT -> owner(operation).flatMap(entity -> ofEvent(operation, entity));
            default -> Optional.empty();
        };
    }

    private Optional<Example> ofFlow(OperationFacts operation, FlowFacts flow) {
        return bench.cases(flow).search().reaching(Goal::succeeds).map(witness -> {
            Scenario scenario = bench.again(flow, witness);
            Act act = new Act(
                    operation,
                    flow.flow().name(),
                    List.copyOf(scenario.request().path().values()),
                    scenario.request().inputs(),
                    scenario.request().reply(),
                    scenario.request().caller());
            return new Example(scenario.world(), act);
        });
    }

    private Optional<Example> ofEvent(OperationFacts operation, EntityFacts entity) {
        return Life.of(bench.bench(), entity)
                .flatMap(life -> life.asked()
                        .filter(event -> event.node().equals(operation.node()))
                        .flatMap(event -> life.states()
                                .filter(event::leaves)
                                .flatMap(state -> found(life, event, state).stream())))
                .findFirst()
                .map(found -> new Example(
                        found.world(), new Act(operation, entity.entity().name(), found.ids(), Map.of())));
    }

    private Optional<RowSearch.Found> found(Life life, Transition event, String state) {
        RowSearch.Wanted wanted =
                new RowSearch.Wanted(life.attribute().name().text(), state, event.guards(), Optional.empty());
        return new RowSearch(bench.meaning(), life.entity(), bench.plain()).find(wanted, bench.numbers(), bench.now());
    }

    /** Entities of which there must be rows, there are none, and only flows make them. */
    private List<EntityFacts> missing(OperationFacts operation, Optional<Example> example) {
        List<EntityFacts> wanted = new ArrayList<>(owner(operation).stream().toList());
        example.ifPresent(known -> bench.meaning().facts().entities().stream()
                .filter(entity -> !known.world().rows(entity.entity().name()).isEmpty())
                .forEach(wanted::add));
        return wanted.stream()
                .filter(entity -> taker.world().rows(entity.entity().name()).isEmpty())
                .filter(entity -> entity.operations(Kind.CREATE).findAny().isEmpty())
                .distinct()
                .toList();
    }

    /** What is part of rows of which an event asks for more than their state. */
    private Stream<EntityFacts> parts(OperationFacts operation) {
        return owner(operation).stream()
                .filter(entity -> operation.kind() == Kind.EVENT)
                .flatMap(entity -> bench.meaning().facts().entities().stream().filter(part -> part.entity()
                        .partOf()
                        .filter(nesting ->
                                nesting.parent().equals(entity.entity().name()))
                        .isPresent()));
    }

    private Optional<EntityFacts> owner(OperationFacts operation) {
        return WalkSearch.owner(bench.meaning().facts(), operation);
    }

    /** Operations whose flows make rows of the entity. */
    private Stream<OperationFacts> makers(EntityFacts entity) {
        return bench.meaning().facts().operations().stream()
                .filter(operation -> WalkSearch.flow(bench.meaning().facts(), operation)
                        .filter(flow -> makes(flow, entity))
                        .isPresent());
    }

    private boolean makes(FlowFacts flow, EntityFacts entity) {
        return FlowTree.of(bench.meaning().facts(), flow.flow()).stream()
                .flatMap(FlowTree::steps)
                .anyMatch(step -> step instanceof Step.Create create
                        && create.entity().equals(entity.entity().name()));
    }
}
