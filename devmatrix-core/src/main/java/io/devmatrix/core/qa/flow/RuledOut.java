package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Refusals that cannot come, since something before them asked for what they ask for. Nothing else counts as proof. */
public final class RuledOut {
    private final Meaning meaning;
    private final Flow flow;

    /** Of that flow. */
    public RuledOut(Meaning meaning, Flow flow) {
        this.meaning = meaning;
        this.flow = flow;
    }

    /** The condition that rules the goal out; empty when none is known to. */
    public Optional<String> by(Goal goal) {
        List<StepPlace> places = StepPlace.of(flow);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).step().node().equals(goal.node()) && goal.isRefusal()) {
                return condition(places.get(i), places.subList(0, i));
            }
        }
        return goal.isRefusal() ? deep(goal.node()) : Optional.empty();
    }

    /** In a loop in a loop only the step and its own loop are asked. */
    private Optional<String> deep(String node) {
        return StepPlace.of(flow.steps(), Optional.empty(), node)
                .filter(place -> place.step() instanceof Step.Fire)
                .flatMap(place -> fired(place, (Step.Fire) place.step(), List.of(), List.of()));
    }

    /** The condition that rules out that the step refuses; empty when none is known to. */
    public Optional<String> refusal(Step step) {
        return by(new Goal(step.node(), Goal.REFUSED));
    }

    private Optional<String> condition(StepPlace place, List<StepPlace> before) {
        AskedBefore asked = new AskedBefore(flow.requires(), before, place);
        if (place.step() instanceof Step.Adjust adjust) {
            return new CountedBefore(meaning, place, adjust).guard(before);
        }
        if (place.step() instanceof Step.Require require) {
            return asked.implied(place, require.guard().that().text());
        }
        if (place.step() instanceof Step.Fire fire) {
            return fired(place, fire, flow.requires(), before).or(() -> new MadeBefore(meaning, fire).by(before));
        }
        return Optional.empty();
    }

    /** What says that the row is in a state that the event leaves. */
    private Optional<String> fired(StepPlace place, Step.Fire fire, List<Guard> requires, List<StepPlace> before) {
        AskedBefore asked = new AskedBefore(requires, before, place);
        StateBefore state = new StateBefore(meaning, place, fire);
        List<Optional<String>> known = meaning.facts().fired(fire).stream()
                .map(EntityFacts::entity)
                .map(entity -> Machines.event(meaning.facts(), entity.name(), fire.event())
                        .orElse(null))
                .filter(Objects::nonNull)
                .map(event -> asked.oneOf(
                                place.normal(fire.target()) + "."
                                        + event.attribute().name().text(),
                                event.transition().from())
                        .or(() -> state.by(requires, event, before)))
                .toList();
        return known.stream().allMatch(Optional::isPresent)
                ? known.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
