package io.devmatrix.core.facts;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Events that flows fire: the flow is the operation, and a route of the event's own would go past its steps. */
final class FiredEvents {
    private final ApplicationIr application;
    private final Set<String> keys = new TreeSet<>();

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

    /** Whether a flow fires the event at rows of the entity. */
    boolean contain(Entity entity, String event) {
        return keys.contains(key(entity.name(), event));
    }

    private void pass(List<Step> steps, FlowRows rows) {
        for (Step step : steps) {
            rows.pass(step);
            if (step instanceof Step.Each each) {
                pass(each.steps(), rows);
            } else if (step instanceof Step.Fire fire) {
                rows.entity(fire.target())
                        .or(() -> only(fire.event()))
                        .ifPresent(entity -> keys.add(key(entity, fire.event())));
            }
        }
    }

    /** The only entity with an event of that name. */
    private Optional<String> only(String event) {
        List<String> owners = application.domain().entities().stream()
                .filter(entity -> events(entity).anyMatch(event::equals))
                .map(Entity::name)
                .toList();
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
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
