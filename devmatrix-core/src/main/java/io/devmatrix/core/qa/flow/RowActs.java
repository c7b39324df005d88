package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the operations on single rows do: create, read, update, delete, and events with a route of their own. */
final class RowActs {
    private final Steps steps;
    private final Sight sight;
    private final EntityFacts entity;
    private final Nesting nesting;

    RowActs(Steps steps, EntityFacts entity) {
        this.steps = steps;
        this.sight = steps.sight();
        this.entity = entity;
        this.nesting = Nesting.of(sight.meaning().facts(), entity);
    }

    /** The row that the answer shows; null for none. */
    @Nullable
    Object run(Act act) {
        String node = act.operation().node();
        if (!nesting.leads(sight, act.path())) {
            throw Refusals.missing(node);
        }
        return switch (act.operation().kind()) {
            case CREATE -> create(act);
            case UPDATE -> update(act, row(act));
            case DELETE -> delete(act);
            case EVENT -> event(act, row(act));
            case READ -> row(act);
            case LIST, COUNT -> null;
            case CUSTOM -> throw new Unjudged("`" + act.operation().id() + "`, which is no operation on a row");
        };
    }

    private RowView row(Act act) {
        return sight.row(entity.entity().name(), act.path().get(act.path().size() - 1));
    }

    private RowView create(Act act) {
        demandTargets(act);
        Map<String, @Nullable Object> values = new LinkedHashMap<>(act.values());
        nesting.relation().ifPresent(relation -> values.put(relation.name().text(), row(act).id()));
        entity.relations()
                .filter(relation -> relation.relation().byPrincipal())
                .forEach(relation ->
                        values.put(relation.name().text(), act.caller().orElseThrow()));
        return new RowMaker(sight, steps.numbers()).make(entity.entity().name(), values);
    }

    private @Nullable Object delete(Act act) {
        new Deletions(sight, steps.refusals()).delete(act.operation().node(), row(act));
        return null;
    }

    /** Guards of machines are asked of the row as the rest of the request leaves it. */
    private RowView update(Act act, RowView row) {
        demandTargets(act);
        Map<String, @Nullable Object> values = new LinkedHashMap<>(act.values());
        entity.attributes()
                .filter(attribute -> machine(attribute).isPresent())
                .forEach(attribute -> values.remove(attribute.name().text()));
        values.forEach((name, value) -> sight.tables().set(row.entity(), row.id(), name, value));
        entity.attributes()
                .filter(attribute -> act.values().containsKey(attribute.name().text()))
                .forEach(attribute -> machine(attribute)
                        .ifPresent(machine -> move(
                                row,
                                attribute,
                                machine,
                                String.valueOf(act.values().get(attribute.name().text())))));
        return row;
    }

    private Optional<StateMachine> machine(AttributeFacts attribute) {
        return sight.meaning().facts().findMachine(attribute.attribute().machine());
    }

    /** A state written into the field: the first event that leads there and lets the row pass. */
    private void move(RowView row, AttributeFacts attribute, StateMachine machine, String wanted) {
        String name = attribute.name().text();
        String state = String.valueOf(row.raw(name));
        if (wanted.equals(state)) {
            return;
        }
        List<Transition> ways = machine.transitions().stream()
                .filter(transition -> transition.to().equals(wanted) && transition.leaves(state))
                .toList();
        Machines machines = new Machines(steps);
        Transition way = ways.stream()
                .filter(transition ->
                        machines.barrier(transition, row, Map.of()).isEmpty())
                .findFirst()
                .orElseThrow(() -> barred(row, machines, machine, ways));
        machines.pass(way, name, row, Map.of());
    }

    private static Refused barred(RowView row, Machines machines, StateMachine machine, List<Transition> ways) {
        Optional<Guard> guard = ways.stream()
                .flatMap(way -> machines.barrier(way, row, Map.of()).stream())
                .findFirst();
        return guard.map(barrier -> Refusals.ofRow(barrier.that().node(), barrier.error(), row, Map.of()))
                .orElseGet(
                        () -> Refusals.ofRow(machine.node(), machine.illegal().orElseThrow(), row, Map.of()));
    }

    private RowView event(Act act, RowView row) {
        Step.Fire fire = new Step.Fire(
                act.operation().node(), Optional.empty(), "row", act.operation().subject(), Optional.empty());
        new Machines(steps).fire(fire, row, Map.of());
        return row;
    }

    /** Refuses where the body refers to a row that is not there. */
    private void demandTargets(Act act) {
        entity.relations().forEach(relation -> {
            Object value = act.values().get(relation.name().text());
            List<UUID> ids = value instanceof UUID id ? List.of(id) : Stored.ids(value);
            if (!ids.stream().allMatch(id -> sight.has(relation.relation().target(), id))) {
                throw missing(relation);
            }
        });
    }

    private Refused missing(RelationFacts relation) {
        return steps.refusals()
                .constraint(
                        relation.node(),
                        Optional.empty(),
                        false,
                        "`" + relation.name().text() + "` leads to no row");
    }
}
