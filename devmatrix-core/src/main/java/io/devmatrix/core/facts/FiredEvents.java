package io.devmatrix.core.facts;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Events that flows fire: the flow is the operation, and a route of the event's own would go past its steps. */
final class FiredEvents {
    private final ApplicationIr application;
    private final Set<String> keys = new TreeSet<>();
    private final Map<String, List<String>> owners = new TreeMap<>();

    private FiredEvents(ApplicationIr application) {
        this.application = application;
    }

    static FiredEvents of(ApplicationIr application) {
        FiredEvents fired = new FiredEvents(application);
        for (Flow flow : application.behaviour().flows()) {
            fired.pass(flow.steps(), new FlowRows(application, flow));
        }
        return fired;
    }

    /** Whether a flow is known to fire the event at rows of the entity. */
    boolean contain(Entity entity, String event) {
        return keys.contains(key(entity.name(), event));
    }

    /** Names of the entities at whose rows the step may fire: one where names tell it, else all with such an event. */
    List<String> owners(Step.Fire fire) {
        return owners.getOrDefault(fire.node(), List.of());
    }

    private void pass(List<Step> steps, FlowRows rows) {
        for (Step step : steps) {
            rows.pass(step);
            if (step instanceof Step.Each each) {
                pass(each.steps(), rows);
            } else if (step instanceof Step.Fire fire) {
                fire(fire, rows.entity(fire.target()).map(List::of).orElseGet(() -> having(fire.event())));
            }
        }
    }

    private void fire(Step.Fire fire, List<String> entities) {
        owners.put(fire.node(), entities);
        if (entities.size() == 1) {
            keys.add(key(entities.get(0), fire.event()));
        }
    }

    private List<String> having(String event) {
        return application.domain().entities().stream()
                .filter(entity -> events(entity).anyMatch(event::equals))
                .map(Entity::name)
                .toList();
    }

    private Stream<String> events(Entity entity) {
        return entity.attributes().stream()
                .flatMap(attribute -> application.behaviour().machine(attribute.machine()).stream())
                .flatMap(machine -> machine.transitions().stream())
                .map(transition -> transition.event());
    }

    private static String key(String entity, String event) {
        return entity + "." + event;
    }
}
