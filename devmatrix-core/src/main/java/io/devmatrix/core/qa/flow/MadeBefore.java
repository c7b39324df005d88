package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An event of a row that the flow has made itself: the row is still where its machine starts, so the event cannot be refused. */
final class MadeBefore {
    private final Meaning meaning;
    private final Step.Fire fire;

    MadeBefore(Meaning meaning, Step.Fire fire) {
        this.meaning = meaning;
        this.fire = fire;
    }

    /** The step that makes the row, of those before; empty when the row may be another or have moved on. */
    Optional<String> by(List<StepPlace> before) {
        return before.stream()
                .map(StepPlace::step)
                .filter(step -> step instanceof Step.Create create
                        && create.when().isEmpty()
                        && create.as().equals(fire.target()))
                .map(Step.Create.class::cast)
                .findFirst()
                .filter(create -> stays(create, before))
                .map(create -> "create " + create.entity());
    }

    private boolean stays(Step.Create create, List<StepPlace> before) {
        Optional<Machines.Event> event = Machines.event(meaning.facts(), create.entity(), fire.event());
        return event.filter(e -> e.transition().leaves(e.machine().start()))
                .map(e -> e.attribute().name().text())
                .filter(state -> before.stream().map(StepPlace::step).noneMatch(step -> moves(step, state)))
                .isPresent();
    }

    /** Whether the step may change an attribute of that name. */
    private static boolean moves(Step step, String attribute) {
        return step instanceof Step.Fire
                || step instanceof Step.Call
                || written(step).anyMatch(set -> Paths.last(set.target()).equals(attribute));
    }

    /** The fields that the step gives values itself. */
    static Stream<Assignment> written(Step step) {
        if (step instanceof Step.Create create) {
            return create.set().stream();
        }
        if (step instanceof Step.Set set) {
            return set.values().stream();
        }
        if (step instanceof Step.Upsert upsert) {
            return upsert.set().stream();
        }
        return step instanceof Step.FindOrCreate found ? found.set().stream() : Stream.empty();
    }
}
