package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.StateMachine;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What walks are to come by: each operation accepted, each state of each machine reached. Counts how often they did. */
public final class WalkGoals {
    private final Meaning meaning;
    private final Map<OperationFacts, Integer> accepted = new LinkedHashMap<>();
    private final Map<OperationFacts, Integer> refused = new LinkedHashMap<>();
    private final Set<State> states = new LinkedHashSet<>();
    private final Set<State> reached = new LinkedHashSet<>();

    /**
     * A state of a machine.
     *
     * @param entity whose rows have it
     * @param attribute that holds it
     * @param value its name
     */
    public record State(EntityFacts entity, AttributeFacts attribute, String value) {
        @Override
        public String toString() {
            return entity.entity().name() + "." + attribute.name().text() + ": " + value;
        }
    }

    /** Nothing reached yet of these operations and the states that the model does not call unreachable. */
    public WalkGoals(Meaning meaning, List<OperationFacts> operations) {
        this.meaning = meaning;
        operations.forEach(operation -> {
            accepted.put(operation, 0);
            refused.put(operation, 0);
        });
        meaning.facts().entities().forEach(entity -> entity.attributes().forEach(attribute -> meaning.facts()
                .findMachine(attribute.attribute().machine())
                .ifPresent(machine -> add(entity, attribute, machine))));
    }

    private void add(EntityFacts entity, AttributeFacts attribute, StateMachine machine) {
        meaning.facts().enumType(attribute.type().enumName()).type().valueNames().stream()
                .filter(value -> !machine.unreachable().contains(value))
                .forEach(value -> states.add(new State(entity, attribute, value)));
    }

    /** How often each operation was accepted. */
    public Map<OperationFacts, Integer> accepted() {
        return Collections.unmodifiableMap(accepted);
    }

    /** Operations that were not accepted yet. */
    List<OperationFacts> open() {
        return accepted.entrySet().stream()
                .filter(operation -> operation.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How often each operation was refused. */
    public Map<OperationFacts, Integer> refused() {
        return Collections.unmodifiableMap(refused);
    }

    /** States to be reached. */
    public Set<State> states() {
        return Collections.unmodifiableSet(states);
    }

    /** States that a row was brought into by an operation, also those that the model calls unreachable. */
    public Set<State> reached() {
        return Collections.unmodifiableSet(reached);
    }

    /** Whether nothing is left. */
    public boolean complete() {
        return left() == 0;
    }

    /** How many operations and states are left. */
    public long left() {
        return accepted.values().stream().filter(times -> times == 0).count()
                + states.stream().filter(state -> !reached.contains(state)).count();
    }

    /** Whether the outcome would come by something new. */
    boolean isNew(Act act, Outcome outcome) {
        return outcome instanceof Outcome.Success success
                && (accepted.getOrDefault(act.operation(), 1) == 0 || !reached.containsAll(states(success)));
    }

    /** Gives an operation up. */
    void forget(OperationFacts operation) {
        accepted.remove(operation);
        refused.remove(operation);
    }

    /** Counts what was done. */
    public void see(Act act, Outcome outcome) {
        if (outcome instanceof Outcome.Success success) {
            accepted.merge(act.operation(), 1, Integer::sum);
            reached.addAll(states(success));
        } else {
            refused.merge(act.operation(), 1, Integer::sum);
        }
    }

    private Set<State> states(Outcome.Success success) {
        Set<State> found = new LinkedHashSet<>();
        for (EntityFacts entity : meaning.facts().entities()) {
            if (!success.end().tables().isWritten(entity.entity().name())) {
                continue;
            }
            Map<UUID, ?> rows = success.end().tables().all(entity.entity().name());
            success.touched().stream()
                    .filter(rows::containsKey)
                    .map(id -> success.end().row(entity.entity().name(), id))
                    .forEach(row -> entity.attributes()
                            .filter(attribute ->
                                    !attribute.attribute().machine().isEmpty())
                            .forEach(attribute -> found.add(new State(
                                    entity,
                                    attribute,
                                    String.valueOf(row.raw(attribute.name().text()))))));
        }
        return found;
    }
}
