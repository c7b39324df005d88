package io.devmatrix.core.logic;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guards of one event. */
final class EventLogic {
    private final Governed governed;
    private final Transition event;
    private final ModelExpressions expressions;
    private final Conditions conditions;
    private final List<Node> known;

    /** @param known what holds when the event is asked for */
    EventLogic(
            Governed governed,
            Transition event,
            ModelExpressions expressions,
            Conditions conditions,
            List<Node> known) {
        this.governed = governed;
        this.event = event;
        this.expressions = expressions;
        this.conditions = conditions;
        this.known =
                Stream.concat(known.stream(), Stream.of(governed.starts(event))).toList();
    }

    /** Whether the guards refuse always. */
    boolean neverHappens() {
        List<Node> all = new ArrayList<>(guards());
        all.addAll(known);
        return !event.guards().isEmpty() && conditions.neverTogether(all);
    }

    private List<Node> guards() {
        return event.guards().stream().flatMap(this::checked).toList();
    }

    private Stream<Node> checked(Guard guard) {
        return expressions.of(guard.that(), governed.entity()).map(CheckedExpression::root).stream();
    }

    /** That it never happens, or which guards never refuse. */
    Stream<Problem> problems() {
        return neverHappens() ? Stream.of(dead()) : event.guards().stream().flatMap(this::idle);
    }

    private Problem dead() {
        String texts = event.guards().stream()
                .map(guard -> "`" + guard.that().text() + "`")
                .collect(Collectors.joining(", "));
        String never = event.guards().size() == 1 ? " never holds" : " never hold together";
        return Claim.ALWAYS_REFUSES.at(
                event.node(),
                "The event `" + event.event() + "` of " + governed.place() + " never happens, for " + texts + never
                        + " where it starts" + conditions.reason(guards()),
                "Change the guard, or remove the event");
    }

    private Stream<Problem> idle(Guard guard) {
        return checked(guard)
                .filter(that -> conditions.always(that, known))
                .map(that -> Claim.NEVER_REFUSES.at(
                        guard.that().node(),
                        "`" + guard.that().text() + "` always holds where `" + event.event()
                                + "` starts, and never refuses" + conditions.reasonForAlways(that),
                        "Remove the guard, or ask for what may fail"));
    }
}
