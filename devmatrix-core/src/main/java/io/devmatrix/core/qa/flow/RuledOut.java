package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refusals of a {@code decrease} that a guard before it rules out for a single request: what is taken was asked to be there, nothing was
 * written in between, and no two elements of a loop take from the same row. Only a race could come there, and locks rule that out.
 */
public final class RuledOut {
    private static final Set<String> REFUSALS = Set.of(Goal.REFUSED, Goal.FIRST, Goal.MIDDLE, Goal.LAST);

    private final Meaning meaning;
    private final Flow flow;

    public RuledOut(Meaning meaning, Flow flow) {
        this.meaning = meaning;
        this.flow = flow;
    }

    /** One thing that happens, with the loop it stands in. */
    private record Place(Step step, Optional<Step.Each> loop) {
        Stream<Step> beside() {
            return loop.stream().flatMap(each -> each.steps().stream());
        }
    }

    /** The guard that rules the goal out; empty when none is known to. */
    public Optional<String> by(Goal goal) {
        List<Place> places = places();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (place.step() instanceof Step.Adjust adjust
                    && adjust.node().equals(goal.node())
                    && REFUSALS.contains(goal.what())
                    && !adjust.increase()
                    && startsAtZero(adjust)
                    && apart(place, adjust)) {
                return guard(places.subList(0, i), place, adjust);
            }
        }
        return Optional.empty();
    }

    /** Steps of the flow and of its loops; those of loops in loops are not looked at. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Step step : flow.steps()) {
            places.add(new Place(step, Optional.empty()));
            if (step instanceof Step.Each each) {
                each.steps().forEach(inner -> places.add(new Place(inner, Optional.of(each))));
            }
        }
        return places;
    }

    private Optional<String> guard(List<Place> before, Place place, Step.Adjust adjust) {
        boolean alone = place.beside().filter(step -> step != adjust).allMatch(RuledOut::writesNothing);
        for (int i = before.size() - 1; i >= 0 && alone; i--) {
            Place earlier = before.get(i);
            if (earlier.step() instanceof Step.Require require && asks(earlier, require, place, adjust)) {
                return Optional.of(require.guard().that().text());
            }
            alone = writesNothing(earlier.step());
        }
        return Optional.empty();
    }

    private static boolean writesNothing(Step step) {
        return step instanceof Step.Require
                || step instanceof Step.Let
                || step instanceof Step.Load
                || step instanceof Step.Each; // its steps are places of their own
    }

    private static boolean asks(Place earlier, Step.Require require, Place place, Step.Adjust adjust) {
        boolean always = require.when().isEmpty()
                && earlier.loop().flatMap(Step::when).isEmpty()
                && loop(earlier).equals(loop(place));
        String taken = normal(adjust.by().text(), place);
        String counter = normal(adjust.target(), place);
        Set<String> enough = Set.of(taken + "<=" + counter, counter + ">=" + taken);
        return always
                && Stream.of(require.guard().that().text().split("&&"))
                        .map(part -> normal(part, earlier))
                        .anyMatch(enough::contains)
                && !require.guard().that().text().contains("||");
    }

    private static String loop(Place place) {
        return place.loop().map(each -> each.in().text().replaceAll("\\s", "")).orElse("");
    }

    /** The text with one name for the variable of its loop. */
    private static String normal(String text, Place place) {
        String plain = text.replaceAll("\\s", "");
        return place.loop()
                .map(each -> plain.replaceAll("(?<![\\w.])" + each.variable() + "(?!\\w)", "*"))
                .orElse(plain);
    }

    private boolean startsAtZero(Step.Adjust adjust) {
        String name = Paths.last(adjust.target());
        return meaning.facts().entities().stream()
                .flatMap(entity -> entity.attributes())
                .filter(attribute -> attribute.name().text().equals(name))
                .map(AttributeFacts::attribute)
                .allMatch(attribute ->
                        attribute.limits().min().orElse(BigDecimal.ZERO).signum() <= 0);
    }

    /** Whether each element of the loop takes from a row of its own. */
    private boolean apart(Place place, Step.Adjust adjust) {
        if (place.loop().isEmpty()) {
            return true;
        }
        String[] path = adjust.target().split("\\.");
        if (!path[0].equals(place.loop().get().variable())) {
            return false;
        }
        return path.length == 2 || path.length == 3 && unique(Paths.last(loop(place)), path[1]);
    }

    private boolean unique(String collection, String relation) {
        List<InverseFacts> inverses = meaning.facts().entities().stream()
                .flatMap(entity -> entity.inverses().stream())
                .filter(inverse -> inverse.name().text().equals(collection))
                .toList();
        return !inverses.isEmpty()
                && inverses.stream()
                        .allMatch(inverse -> meaning.facts().entity(inverse.owner()).table().uniques().stream()
                                .anyMatch(unique -> names(unique).equals(Set.of(inverse.relation(), relation))));
    }

    private static Set<String> names(UniqueFacts unique) {
        return unique.unique().where().isPresent()
                ? Set.of()
                : unique.fields().stream().map(field -> field.name().text()).collect(Collectors.toSet());
    }
}
