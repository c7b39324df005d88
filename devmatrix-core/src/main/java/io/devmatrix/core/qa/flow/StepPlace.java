package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step with the loop it stands in.
 *
 * @param loop empty outside of loops
 */
record StepPlace(Step step, Optional<Step.Each> loop) {
    /** Steps of the flow and of its loops, in order; those of loops in loops are not looked at. */
    static List<StepPlace> of(Flow flow) {
        List<StepPlace> places = new ArrayList<>();
        for (Step step : flow.steps()) {
            places.add(new StepPlace(step, Optional.empty()));
            if (step instanceof Step.Each each) {
                each.steps().forEach(inner -> places.add(new StepPlace(inner, Optional.of(each))));
            }
        }
        return places;
    }

    /** Whether no other step of its loop writes. */
    boolean alone() {
        return loop.stream()
                .flatMap(each -> each.steps().stream())
                .filter(other -> other != step)
                .allMatch(StepPlace::writesNothing);
    }

    /** Whether the step only asks and names; the steps of a loop are places of their own. */
    boolean writesNothing() {
        return writesNothing(step);
    }

    private static boolean writesNothing(Step step) {
        return step instanceof Step.Require
                || step instanceof Step.Let
                || step instanceof Step.Load
                || step instanceof Step.Emit
                || step instanceof Step.Ask
                || step instanceof Step.Each;
    }

    /** Whether nothing can keep the step from being taken, for each element where it stands in a loop. */
    boolean always() {
        return step.when().isEmpty() && loop.flatMap(Step::when).isEmpty();
    }

    /** What the loop passes over, without spaces; empty outside of loops. */
    String elements() {
        return loop.map(each -> each.in().text().replaceAll("\\s", "")).orElse("");
    }

    /** Whether both stand outside of loops, or in loops over the same. */
    boolean passesOver(StepPlace other) {
        return elements().equals(other.elements());
    }

    /** The text without spaces and with one name for the variable of the loop. */
    String normal(String text) {
        String plain = text.replaceAll("\\s", "");
        return loop.map(each -> plain.replaceAll("(?<![\\w.])" + each.variable() + "(?!\\w)", "*"))
                .orElse(plain);
    }

    /** What holds where the condition holds: what {@code &&} joins, each in its normal form; none where {@code ||} is. */
    Stream<String> parts(String condition) {
        return condition.contains("||") || condition.contains("?")
                ? Stream.empty()
                : Stream.of(condition.split("&&")).map(this::normal);
    }
}
