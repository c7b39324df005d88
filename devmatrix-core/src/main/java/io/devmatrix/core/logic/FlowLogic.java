package io.devmatrix.core.logic;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.stream.Stream;

/** Conditions of one flow, each by itself: what a step has asked, a later one may have changed. */
final class FlowLogic {
    private final Flow flow;
    private final ModelExpressions expressions;
    private final Conditions conditions;

    /** @param conditions that know the inputs of the flow, and rows as far as it does not write to them */
    FlowLogic(Flow flow, ModelExpressions expressions, Conditions conditions) {
        this.flow = flow;
        this.expressions = expressions;
        this.conditions = conditions;
    }

    Stream<Problem> problems() {
        return Stream.concat(flow.requires().stream().flatMap(guard -> guard(guard, false)), steps(flow.steps()));
    }

    private Stream<Problem> steps(List<Step> steps) {
        return steps.stream().flatMap(step -> {
            Stream<Problem> inner = step instanceof Step.Each each ? steps(each.steps()) : Stream.of();
            Stream<Problem> when = step.when().stream().flatMap(this::choice);
            return Stream.concat(when, Stream.concat(own(step), inner));
        });
    }

    private Stream<Problem> own(Step step) {
        return step instanceof Step.Require require
                ? guard(require.guard(), step.when().isPresent())
                : Stream.of();
    }

    /** A guard under a {@code when} may well refuse always: it says what to refuse. */
    private Stream<Problem> guard(Guard guard, boolean sometimes) {
        return checked(guard.that()).flatMap(that -> {
            if (!sometimes && conditions.never(that, List.of())) {
                return Stream.of(Claim.ALWAYS_REFUSES.at(
                        guard.that().node(),
                        "The flow `" + flow.name() + "` goes no further, for `"
                                + guard.that().text() + "` never holds" + conditions.reason(List.of(that)),
                        "Change the guard"));
            }
            return conditions.always(that, List.of())
                    ? Stream.of(Claim.NEVER_REFUSES.at(
                            guard.that().node(),
                            "`" + guard.that().text() + "` always holds, and never refuses"
                                    + conditions.reasonForAlways(that),
                            "Remove the guard, or ask for what may fail"))
                    : Stream.of();
        });
    }

    private Stream<Problem> choice(Expression when) {
        return checked(when).flatMap(that -> {
            if (conditions.never(that, List.of())) {
                return Stream.of(decided(when, "never holds" + conditions.reason(List.of(that))));
            }
            return conditions.always(that, List.of())
                    ? Stream.of(decided(when, "always holds" + conditions.reasonForAlways(that)))
                    : Stream.of();
        });
    }

    private static Problem decided(Expression when, String outcome) {
        return Claim.NO_CHOICE.at(
                when.node(), "`" + when.text() + "` " + outcome, "Change the condition, or take out what it decides");
    }

    private Stream<Node> checked(Expression expression) {
        return expressions.of(expression, "").map(CheckedExpression::root).stream();
    }
}
