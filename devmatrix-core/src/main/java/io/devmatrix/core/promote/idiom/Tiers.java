package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.dom.Expression;

/**
 * A value for each part of the numbers that known bounds make.
 *
 * @param bounds from the highest down
 * @param values one more than bounds, from that of the highest part down
 */
record Tiers(List<Bound> bounds, List<Expression> values) {
    /** From the highest down; of two at one number the one that excludes it first. */
    private static final Comparator<Bound> DOWN = Comparator.comparing(Bound::number)
            .thenComparing(bound -> bound.includes() ? 0 : 1)
            .reversed();

    /**
     * The tiers that a chain of conditions tells, the first that holds deciding.
     *
     * @param values one for each condition, and the last for the rest
     * @return empty when it is no chain of this kind, when a part gets its value in two places or none, or when it stands from
     *     the highest down already
     */
    static Optional<Tiers> of(FillSource source, List<Expression> conditions, List<Expression> values) {
        List<Bound> bounds = conditions.stream()
                .flatMap(condition -> Bound.of(source, condition).stream())
                .toList();
        boolean one = bounds.size() == conditions.size()
                && bounds.size() > 1
                && bounds.stream().map(Bound::asked).distinct().count() == 1;
        if (!one || bounds.stream().distinct().count() < bounds.size()) {
            return Optional.empty();
        }
        List<Bound> sorted = bounds.stream().map(Bound::above).sorted(DOWN).toList();
        if (sorted.stream().distinct().count() < sorted.size() || sorted.equals(bounds)) {
            return Optional.empty();
        }
        List<Expression> parts = new ArrayList<>();
        for (int part = 0; part <= sorted.size(); part++) {
            parts.add(values.get(deciding(bounds, sorted, part)));
        }
        boolean each = parts.stream().distinct().count() == values.size();
        return each ? Optional.of(new Tiers(sorted, parts)) : Optional.empty();
    }

    /** Which condition is the first that holds in a part; the number of conditions for none. */
    private static int deciding(List<Bound> bounds, List<Bound> sorted, int part) {
        for (int i = 0; i < bounds.size(); i++) {
            boolean above = sorted.indexOf(bounds.get(i).above()) >= part;
            if (above == bounds.get(i).isAbove()) {
                return i;
            }
        }
        return bounds.size();
    }

    String guards(FillSource source) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bounds.size(); i++) {
            text.append("if (").append(bounds.get(i).text()).append(") { return ");
            text.append(source.text(values.get(i))).append("; } ");
        }
        return text + "return " + source.text(values.get(bounds.size())) + ";";
    }

    String choices(FillSource source) {
        String head = bounds.stream()
                .map(bound -> "(" + bound.text() + ") ? (" + source.text(values.get(bounds.indexOf(bound))) + ") : (")
                .collect(Collectors.joining());
        return "(" + head + source.text(values.get(bounds.size())) + ")".repeat(bounds.size()) + ")";
    }
}
