package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.ir.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A {@code decrease} whose amount a guard before it asked for: nothing was written in between, and no two elements of a loop take
 * from the same row. Only a race could refuse it, and locks rule that out.
 */
final class CountedBefore {
    private final Meaning meaning;
    private final StepPlace place;
    private final Step.Adjust adjust;

    CountedBefore(Meaning meaning, StepPlace place, Step.Adjust adjust) {
        this.meaning = meaning;
        this.place = place;
        this.adjust = adjust;
    }

    /** The guard, of those before. */
    Optional<String> guard(List<StepPlace> before) {
        return !adjust.increase() && startsAtZero() && apart() && place.alone() ? last(before) : Optional.empty();
    }

    private Optional<String> last(List<StepPlace> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            StepPlace earlier = before.get(i);
            if (earlier.step() instanceof Step.Require require && asks(earlier, require)) {
                return Optional.of(require.guard().that().text());
            }
            if (!earlier.writesNothing()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean asks(StepPlace earlier, Step.Require require) {
        String taken = place.normal(adjust.by().text());
        String counter = place.normal(adjust.target());
        Set<String> enough = Set.of(taken + "<=" + counter, counter + ">=" + taken);
        return earlier.always()
                && earlier.passesOver(place)
                && earlier.parts(require.guard().that().text()).anyMatch(enough::contains);
    }

    private boolean startsAtZero() {
        String name = Paths.last(adjust.target());
        return meaning.facts().entities().stream()
                .flatMap(entity -> entity.attributes())
                .filter(attribute -> attribute.name().text().equals(name))
                .map(AttributeFacts::attribute)
                .allMatch(attribute ->
                        attribute.limits().min().orElse(BigDecimal.ZERO).signum() <= 0);
    }

    /** Whether each element of the loop takes from a row of its own. */
    private boolean apart() {
        if (place.loop().isEmpty()) {
            return true;
        }
        String[] path = adjust.target().split("\\.");
        if (!path[0].equals(place.loop().get().variable())) {
            return false;
        }
        return path.length == 2 || path.length == 3 && unique(Paths.last(place.elements()), path[1]);
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
