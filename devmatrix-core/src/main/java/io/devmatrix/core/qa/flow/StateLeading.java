package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leads a new row through its machine by what clients can ask for.
 *
 * @param path of the row
 */
record StateLeading(FactTable facts, EntityFacts entity, List<UUID> path) {
    /** Leads it towards the state, as far as requests are accepted. */
    void lead(ActTaker taker, AttributeFacts attribute, String state) {
        StateMachine machine =
                facts.findMachine(attribute.attribute().machine()).orElseThrow();
        for (Transition step : way(machine, state)) {
            Optional<Act> act =
                    machine.change() == Change.FIELD ? written(taker.world(), attribute, step.to()) : event(step);
            if (act.isEmpty() || !taker.take(act.get())) {
                return;
            }
        }
    }

    private Optional<Act> event(Transition step) {
        return entity.operations(Kind.EVENT)
                .filter(event -> event.node().equals(step.node()))
                .findFirst()
                .map(event -> act(event, Map.of()));
    }

    private Optional<Act> written(World world, AttributeFacts attribute, String state) {
        return entity.operations(Kind.UPDATE).findFirst().map(update -> {
            Map<String, @Nullable Object> body =
                    new LinkedHashMap<>(ActMaker.isPartial(facts, entity) ? Map.of() : kept(world));
            body.put(attribute.name().text(), state);
            return act(update, body);
        });
    }

    private Map<String, @Nullable Object> kept(World world) {
        Map<String, @Nullable Object> row =
                world.row(entity.entity().name(), path.get(path.size() - 1)).orElseThrow();
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        entity.members().update().stream()
                .map(member -> member.field().name().text())
                .forEach(name -> body.put(name, row.get(name)));
        return body;
    }

    private Act act(OperationFacts operation, Map<String, @Nullable Object> body) {
        return new Act(operation, entity.entity().name(), path, body);
    }

    /** The shortest way from the start to the state; empty when there is none. */
    private static List<Transition> way(StateMachine machine, String wanted) {
        Map<String, List<Transition>> ways = new LinkedHashMap<>(Map.of(machine.start(), List.of()));
        int known = 0;
        while (known < ways.size() && !ways.containsKey(wanted)) {
            known = ways.size();
            for (String state : List.copyOf(ways.keySet())) {
                machine.transitions().stream()
                        .filter(step -> step.leaves(state))
                        .forEach(step -> ways.computeIfAbsent(step.to(), to -> longer(ways.get(state), step)));
            }
        }
        return ways.getOrDefault(wanted, List.of());
    }

    private static List<Transition> longer(List<Transition> way, Transition step) {
        List<Transition> longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }
}
