package io.devmatrix.core.expression;

import io.devmatrix.core.ir.BehaviourIr;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What steps of a flow may write, by the names of the fields alone. */
final class WrittenFields {
    /** Stands for every field. */
    static final String ANY = "*";

    private static final String STATE = "state of a machine";

    private final BehaviourIr behaviour;

    WrittenFields(BehaviourIr behaviour) {
        this.behaviour = behaviour;
    }

    /** Names of fields that the steps may write, and of entities of which they make rows; none for steps that only read. */
    Set<String> by(List<Step> steps) {
        return steps.stream()
                .flatMap(WrittenFields::withInner)
                .flatMap(this::by)
                .collect(Collectors.toSet());
    }

    private static Stream<Step> withInner(Step step) {
        return step instanceof Step.Each each
                ? each.steps().stream().flatMap(WrittenFields::withInner)
                : Stream.of(step);
    }

    private Stream<String> by(Step step) {
        if (step instanceof Step.Set set) {
            return set.values().stream().map(value -> last(value.target()));
        }
        if (step instanceof Step.Adjust adjust) {
            return Stream.of(last(adjust.target()));
        }
        if (step instanceof Step.Fire fire) {
            return fired(fire);
        }
        if (step instanceof Step.Create create) {
            return Stream.of(create.entity());
        }
        if (step instanceof Step.FindOrCreate find) {
            return Stream.of(find.entity());
        }
        return mayWriteAnything(step) ? Stream.of(ANY) : Stream.empty();
    }

    private boolean mayWriteAnything(Step step) {
        return step instanceof Step.Delete
                || step instanceof Step.Upsert
                || step instanceof Step.Call call && behaviour.text(call).isEmpty();
    }

    /** What the event sets, and the state, which needs no name as it is never null. */
    private Stream<String> fired(Step.Fire fire) {
        Stream<String> effects = behaviour.machines().stream()
                .map(StateMachine::transitions)
                .flatMap(List::stream)
                .filter(event -> event.event().equals(fire.event()))
                .flatMap(event -> event.effects().stream())
                .map(effect -> last(effect.target()));
        return Stream.concat(Stream.of(STATE), effects);
    }

    /** The name that a path ends with. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
