package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Optional;

/**
 * Where a row stands in its machine when a step fires an event of it, as far as what comes before says so: a guard, an event before,
 * or the filter by which a loop picks the row. Steps in between may write whatever does not move rows of that machine, or are left out
 * whenever this one is taken.
 */
final class StateBefore {
    private final Meaning meaning;
    private final StepPlace place;
    private final Step.Fire fire;

    StateBefore(Meaning meaning, StepPlace place, Step.Fire fire) {
        this.meaning = meaning;
        this.place = place;
        this.fire = fire;
    }

    /**
     * What says that the row is in a state that the event leaves; empty when nothing does.
     *
     * @param before the steps before the place, in order
     */
    Optional<String> by(List<Guard> requires, Machines.Event event, List<StepPlace> before) {
        String path =
                place.normal(fire.target()) + "." + event.attribute().name().text();
        for (int i = before.size() - 1; i >= 0 && !isLoop(before.get(i)); i--) {
            StepPlace earlier = before.get(i);
            boolean beside = earlier.loop().equals(place.loop());
            if (beside && earlier.step() instanceof Step.Fire other && isSame(other)) {
                return reached(other).filter(event.transition()::leaves).map(state -> other.target() + " is " + state);
            }
            Optional<String> said = beside ? said(earlier, path, event) : Optional.empty();
            boolean stays = new OtherwiseBefore(meaning, place).leftOut(before.subList(i, before.size()));
            if (said.isPresent() || moves(earlier.step()) && !stays) {
                return said;
            }
        }
        return place.loop().isPresent() ? picked(path, event, before) : required(requires, path, event);
    }

    private boolean isLoop(StepPlace earlier) {
        return place.loop().filter(earlier.step()::equals).isPresent();
    }

    private boolean isSame(Step.Fire other) {
        return other.when().isEmpty() && other.target().equals(fire.target());
    }

    private Optional<String> reached(Step.Fire other) {
        List<EntityFacts> fired = List.copyOf(meaning.facts().fired(other));
        return fired.size() == 1
                ? Machines.event(meaning.facts(), fired.get(0).entity().name(), other.event())
                        .map(event -> event.transition().to())
                : Optional.empty();
    }

    private Optional<String> said(StepPlace earlier, String path, Machines.Event event) {
        return earlier.step() instanceof Step.Require require && require.when().isEmpty()
                ? AskedBefore.oneOf(
                        earlier.parts(require.guard().that().text()),
                        path,
                        event.transition().from())
                : Optional.empty();
    }

    private Optional<String> required(List<Guard> requires, String path, Machines.Event event) {
        return AskedBefore.oneOf(
                requires.stream().flatMap(guard -> place.parts(guard.that().text())),
                path,
                event.transition().from());
    }

    /** What the loop asked of each element, when nothing in the loop moves one element by way of another. */
    private Optional<String> picked(String path, Machines.Event event, List<StepPlace> before) {
        Step.Each each = place.loop().orElseThrow();
        boolean apart = fire.target().equals(each.variable())
                && each.steps().stream()
                        .flatMap(Step::withInner)
                        .noneMatch(step -> moves(step) && !(step instanceof Step.Fire other && isOwn(other)));
        return apart
                ? AskedBefore.oneOf(
                        new Picked(before, this::moves).of(each),
                        path,
                        event.transition().from())
                : Optional.empty();
    }

    private boolean isOwn(Step.Fire other) {
        return other.target().equals(fire.target());
    }

    /** Whether the step may take the row to another state, or the path to another row. */
    private boolean moves(Step step) {
        if (step instanceof Step.Fire other) {
            return meaning.facts().fired(other).stream()
                    .anyMatch(meaning.facts().fired(fire)::contains);
        }
        if (step instanceof Step.Each each) {
            return each.steps().stream().anyMatch(this::moves);
        }
        List<String> way = List.of(fire.target().split("\\."));
        return step instanceof Step.Call
                || MadeBefore.written(step)
                        .anyMatch(set -> way.subList(1, way.size()).contains(Paths.last(set.target())));
    }
}
