package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes cases that are simpler than a given one by a single step: a shorter list, the least value in one place. */
final class Shrinker {
    static final int MOST_ROUNDS = 40;
    private static final int MOST_STEPS = 120;

    private final SlotContract contract;
    private final Admission admission;

    Shrinker(SlotContract contract) {
        this.contract = contract;
        this.admission = new Admission(contract);
    }

    /** Simpler cases that the contract lets happen, the boldest first. */
    List<Case> simpler(Case given) {
        List<Case> found = new ArrayList<>();
        for (Parameter parameter : contract.parameters()) {
            steps(parameter.shape(), given.arguments().get(parameter.name()))
                    .map(value -> with(given.arguments(), parameter.name(), value))
                    .flatMap(simpler -> admission.of(simpler).stream())
                    .filter(simpler -> !Fitted.same(simpler, given.arguments()))
                    .map(Case::of)
                    .forEach(found::add);
        }
        return found.stream().limit(MOST_STEPS).toList();
    }

    private Stream<@Nullable Object> steps(Shape shape, @Nullable Object value) {
        if (value == null) {
            return Stream.of();
        }
        Object least = Base.LEAST.value(shape);
        if (shape instanceof Shape.Parts parts) {
            Map<?, ?> row = (Map<?, ?>) value;
            return parts.members().entrySet().stream()
                    .flatMap(member -> steps(member.getValue(), row.get(member.getKey()))
                            .map(simpler -> with(row, member.getKey(), simpler)));
        }
        if (shape instanceof Shape.Many many) {
            return lists(many.element(), (List<?>) value);
        }
        Stream<@Nullable Object> toOne = value instanceof Long number
                        && Math.abs(number) > 1
                        && Fitted.outside(((Shape.Scalar) shape).limits(), 1L).isEmpty()
                ? Stream.of(1L)
                : Stream.of();
        return Fitted.same(least, value) ? Stream.of() : Stream.concat(Stream.of(least), toOne);
    }

    private Stream<@Nullable Object> lists(Shape element, List<?> list) {
        List<@Nullable Object> candidates = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<@Nullable Object> shorter = new ArrayList<>(list);
            shorter.remove(i);
            candidates.add(Base.numbered(shorter, element));
        }
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            steps(element, list.get(i)).forEach(simpler -> {
                List<@Nullable Object> changed = new ArrayList<>(list);
                changed.set(at, simpler);
                List<@Nullable Object> numbered = Base.numbered(changed, element);
                if (!Objects.equals(numbered, list)) {
                    candidates.add(numbered);
                }
            });
        }
        return candidates.stream();
    }

    private static Map<String, @Nullable Object> with(Map<?, ?> row, String name, @Nullable Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        row.forEach((key, old) -> copy.put((String) key, old));
        copy.put(name, value);
        return copy;
    }
}
