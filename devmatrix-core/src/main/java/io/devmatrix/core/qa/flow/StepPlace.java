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
    /** The place of a step anywhere in the flow, in the innermost loop around it; empty when it is no step of the flow. */
    static Optional<StepPlace> of(List<Step> steps, Optional<Step.Each> loop, String node) {
        return steps.stream()
                .flatMap(step -> step.node().equals(node)
                        ? Stream.of(new StepPlace(step, loop))
                        : step instanceof Step.Each each
                                ? of(each.steps(), Optional.of(each), node).stream()
                                : Stream.empty())
                .findFirst();
    }

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
        return step instanceof Step.Each && loop.isEmpty() || writesNothing(step);
    }

    private static boolean writesNothing(Step step) {
        if (step instanceof Step.Each each) {
            return each.steps().stream().allMatch(StepPlace::writesNothing);
        }
        return step instanceof Step.Require
                || step instanceof Step.Let
                || step instanceof Step.Load
                || step instanceof Step.Emit
                || step instanceof Step.Ask;
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
        return normal(text, loop.map(Step.Each::variable).orElse(""));
    }

    private static String normal(String text, String variable) {
        String plain = text.replaceAll("\\s", "");
        return variable.isEmpty() ? plain : plain.replaceAll("(?<![\\w.])" + variable + "(?!\\w)", "*");
    }

    /** What holds where the condition holds: what {@code &&} joins, each in its normal form; what {@code ||} joins is one. */
    Stream<String> parts(String condition) {
        return parts(condition, loop.map(Step.Each::variable).orElse(""));
    }

    static Stream<String> parts(String condition, String variable) {
        List<String> parts = Joined.by("&&", condition);
        boolean mixed = parts.size() > 1 && Joined.by("||", condition).size() > 1;
        return mixed || Joined.by("?", condition).size() > 1
                ? Stream.empty()
                : parts.stream().map(part -> normal(part, variable));
    }
}
