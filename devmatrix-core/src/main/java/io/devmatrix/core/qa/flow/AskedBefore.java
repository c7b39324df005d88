package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Conditions that hold at a step, since its {@code when} or a guard before it asked for them and nothing was written in between. */
final class AskedBefore {
    private final Set<String> known = new TreeSet<>();

    /** @param before the steps before the place, in order */
    AskedBefore(List<Guard> requires, List<StepPlace> before, StepPlace place) {
        if (place.alone() || place.loop().isEmpty()) {
            add(requires, before, place);
        }
        place.step().when().ifPresent(when -> place.parts(when.text()).forEach(known::add));
    }

    private void add(List<Guard> requires, List<StepPlace> before, StepPlace place) {
        for (int i = before.size() - 1; i >= 0; i--) {
            StepPlace earlier = before.get(i);
            if (!earlier.writesNothing()) {
                return;
            }
            boolean same = earlier.passesOver(place) || earlier.loop().isEmpty();
            if (earlier.step() instanceof Step.Require require && same && earlier.always()) {
                earlier.parts(require.guard().that().text()).forEach(known::add);
            }
        }
        requires.forEach(guard -> place.parts(guard.that().text()).forEach(known::add));
    }

    /** What makes the whole condition true; empty when a part of it is not known. */
    Optional<String> implied(StepPlace place, String condition) {
        List<String> parts = place.parts(condition).toList();
        return !parts.isEmpty() && known.containsAll(parts) ? Optional.of(condition) : Optional.empty();
    }

    /** What says that the enum at the path has one of the values; empty when that is not known. */
    Optional<String> oneOf(String path, List<String> values) {
        return oneOf(known.stream(), path, values);
    }

    /** The first of the conditions that says that the enum at the path has one of the values. */
    static Optional<String> oneOf(Stream<String> conditions, String path, List<String> values) {
        return conditions.filter(part -> says(part, path, values)).findFirst();
    }

    private static boolean says(String condition, String path, List<String> values) {
        return Stream.of(condition.split("\\|\\|")).allMatch(part -> saysOne(part, path, values));
    }

    private static boolean saysOne(String part, String path, List<String> values) {
        List<String> named = new ArrayList<>();
        if (part.startsWith(path + "==")) {
            named.add(part.substring(path.length() + 2));
        } else if (part.startsWith(path + "in[") && part.endsWith("]")) {
            named.addAll(
                    List.of(part.substring(path.length() + 3, part.length() - 1).split(",")));
        }
        return !named.isEmpty() && named.stream().map(Paths::last).allMatch(values::contains);
    }
}
