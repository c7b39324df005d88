package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds for each element of a loop, since the loop passes over a {@code filter} of a collection. */
final class Picked {
    private static final Pattern FILTER = Pattern.compile("([\\w.]+)\\.filter\\((\\w+),(.+)\\)");

    private final List<StepPlace> before;
    private final Predicate<Step> moves;

    /**
     * What holds there.
     *
     * @param before steps before, in order
     * @param moves whether a step may change the answer
     */
    Picked(List<StepPlace> before, Predicate<Step> moves) {
        this.before = before;
        this.moves = moves;
    }

    /** The conditions, with {@code *} for the element. */
    Stream<String> of(Step.Each loop) {
        int last = (int)
                before.stream().takeWhile(place -> !place.step().equals(loop)).count();
        return of(loop.in().text(), last);
    }

    private Stream<String> of(String elements, int last) {
        Matcher filter = FILTER.matcher(elements.replaceAll("\\s", ""));
        if (!filter.matches() || !isOne(filter.group(3))) {
            return Stream.empty();
        }
        return Stream.concat(
                StepPlace.parts(filter.group(3), filter.group(2)),
                IntStream.range(0, last)
                        .filter(i -> isNamed(before.get(i), filter.group(1)) && stays(i, last))
                        .boxed()
                        .flatMap(i ->
                                of(((Step.Let) before.get(i).step()).value().text(), i)));
    }

    /** Whether the bracket that the filter opens is the last one to be closed. */
    private static boolean isOne(String condition) {
        int open = 0;
        for (char c : condition.toCharArray()) {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    private static boolean isNamed(StepPlace place, String name) {
        return place.step() instanceof Step.Let let && let.as().equals(name);
    }

    private boolean stays(int from, int to) {
        return before.subList(from, to).stream().map(StepPlace::step).noneMatch(moves);
    }
}
