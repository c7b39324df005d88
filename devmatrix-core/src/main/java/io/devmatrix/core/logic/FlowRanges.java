package io.devmatrix.core.logic;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.Step;
import java.util.Optional;

/**
 * What is known amid a flow: its inputs are within their limits, unless another flow gives them; rows are within theirs, unless the
 * flow writes, for the database sees only the end.
 */
final class FlowRanges implements Ranges {
    private final Flow flow;
    private final boolean asked;
    private final Ranges rows;

    FlowRanges(ApplicationIr model, Flow flow) {
        this.flow = flow;
        this.asked = model.behaviour().flows().stream()
                .flatMap(other -> other.allSteps())
                .noneMatch(step -> step instanceof Step.Call call && call.flow().equals(flow.name()));
        boolean writes = flow.allSteps().anyMatch(FlowRanges::writes);
        this.rows = writes || !asked ? UNKNOWN : new StoredRanges(model);
    }

    private static boolean writes(Step step) {
        return !(step instanceof Step.Require
                || step instanceof Step.Load
                || step instanceof Step.Let
                || step instanceof Step.Each
                || step instanceof Step.Emit
                || step instanceof Step.Delete
                || step instanceof Step.Return);
    }

    @Override
    public Bounds of(Node path) {
        return asked ? input(path).flatMap(this::bounds).orElseGet(() -> rows.of(path)) : Bounds.NONE;
    }

    private static Optional<String> input(Node path) {
        if (path instanceof Node.Variable variable) {
            return Optional.of(variable.name());
        }
        return path instanceof Node.Member member
                        && member.owner() instanceof Node.Variable owner
                        && owner.name().equals("input")
                ? Optional.of(member.name())
                : Optional.empty();
    }

    private Optional<Bounds> bounds(String input) {
        return flow.inputs().stream()
                .filter(candidate -> candidate.name().equals(input))
                .findFirst()
                .flatMap(FlowRanges::bounds);
    }

    private static Optional<Bounds> bounds(Input input) {
        return input.type().map(type -> Bounds.of(type, input.limits()));
    }
}
