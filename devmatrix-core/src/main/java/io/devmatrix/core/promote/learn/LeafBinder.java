package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.NameExpression;
import io.devmatrix.core.promote.rule.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Finds all texts of at most three parts, constants and facts, that give the text of each leaf. One sample says which facts
 * stand where in its text; those that fit the beginning or the end of all texts are combined.
 */
final class LeafBinder {
    private static final int MOST = 40;
    private static final Comparator<NameExpression> SIMPLEST =
            Comparator.comparingInt(NameExpression::cost).thenComparing(NameExpression::toString);

    private final List<Sample> leaves;
    private final String text;
    private final Map<Span, List<String>> spans;
    private final Set<NameExpression> found = new LinkedHashSet<>();

    /** A part of the text that is a fact. */
    private record Span(int start, int end) {}

    private LeafBinder(List<Sample> leaves) {
        this.leaves = leaves.stream().distinct().toList();
        Sample model = this.leaves.stream()
                .limit(5)
                .min(Comparator.comparingInt(leaf -> spans(leaf).size()))
                .orElseThrow();
        this.text = model.tree().text();
        this.spans = spans(model);
    }

    /** The hole that explains all leaves, which are of one kind; empty when there is none. */
    static Optional<Template> bind(List<Sample> leaves) {
        LeafBinder binder = new LeafBinder(leaves);
        binder.search();
        List<NameExpression> simplest =
                binder.found.stream().sorted(SIMPLEST).limit(MOST).toList();
        return simplest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Template.Hole(leaves.get(0).tree().kind(), simplest));
    }

    private void search() {
        Map<Span, List<NameExpression>> beginnings = new LinkedHashMap<>();
        Map<Span, List<NameExpression>> endings = new LinkedHashMap<>();
        spans.forEach((span, paths) -> {
            String before = text.substring(0, span.start);
            String after = text.substring(span.end);
            beginnings.put(span, fitting(paths, before, "", String::startsWith));
            endings.put(span, fitting(paths, "", after, String::endsWith));
            found.addAll(fitting(paths, before, after, String::equals));
        });
        beginnings.forEach((one, heads) -> endings.forEach((other, tails) -> combine(one, heads, other, tails)));
    }

    /** Texts of one fact between the constants that stand in all leaves at the place. */
    private List<NameExpression> fitting(
            List<String> paths, String before, String after, BiPredicate<String, String> place) {
        return paths.stream()
                .map(path -> NameExpression.of(before, path, after))
                .filter(expression -> fits(expression, place))
                .toList();
    }

    private boolean fits(NameExpression expression, BiPredicate<String, String> place) {
        for (Sample leaf : leaves) {
            String value = expression.evaluate(leaf.facts().names()).orElse(null);
            if (value == null || !place.test(leaf.tree().text(), value)) {
                return false;
            }
        }
        return true;
    }

    private void combine(Span one, List<NameExpression> heads, Span other, List<NameExpression> tails) {
        if (other.start < one.end || heads.isEmpty() || tails.isEmpty()) {
            return;
        }
        String between = text.substring(one.end, other.start);
        for (NameExpression head : heads) {
            for (NameExpression tail : tails) {
                addIfShort(head.then(between, tail));
                spans.getOrDefault(new Span(one.end, other.start), List.of())
                        .forEach(path -> addIfShort(
                                head.then("", NameExpression.of("", path, "")).then("", tail)));
            }
        }
    }

    private void addIfShort(NameExpression expression) {
        if (expression.parts().size() <= 3 && fits(expression, String::equals)) {
            found.add(expression);
        }
    }

    private static Map<Span, List<String>> spans(Sample leaf) {
        Map<Span, List<String>> spans =
                new TreeMap<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        String text = leaf.tree().text();
        leaf.facts().names().forEach((path, name) -> {
            int start = name.isEmpty() ? -1 : text.indexOf(name);
            while (start >= 0) {
                if (!Words.splitsNumber(text, start) && !Words.splitsNumber(text, start + name.length())) {
                    spans.computeIfAbsent(new Span(start, start + name.length()), key -> new ArrayList<>())
                            .add(path);
                }
                start = text.indexOf(name, start + 1);
            }
        });
        return spans;
    }
}
