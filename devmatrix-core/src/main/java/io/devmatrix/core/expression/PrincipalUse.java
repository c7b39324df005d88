package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What flows, and events that they fire, make of who calls: the row that expressions know as {@code principal}. */
public final class PrincipalUse {
    /** The name of that row. */
    public static final String NAME = "principal";

    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    /** @param expressions of the model, checked */
    public PrincipalUse(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    /** Whether the flow, or one that it calls, speaks of who calls. */
    public boolean isIn(Flow flow) {
        return expressions(flow).findAny().isPresent();
    }

    /** Whether guards or effects of the machine's events, or what their refusals say, speak of who calls. */
    public boolean isIn(StateMachine machine) {
        return expressions(machine).findAny().isPresent();
    }

    /** Expressions of the machine that name the row. */
    public Stream<CheckedExpression> expressions(StateMachine machine) {
        return expressions.under(machine.node()).filter(PrincipalUse::asks);
    }

    /** Expressions of the event that name the row. */
    public Stream<CheckedExpression> expressions(StateMachine.Transition event) {
        return expressions.under(event.node()).filter(PrincipalUse::asks);
    }

    private static boolean asks(CheckedExpression expression) {
        return expression.names().contains(NAME);
    }

    /** Whether it reads more of that row than the key. */
    public boolean isRead(Flow flow) {
        return expressions(flow)
                .flatMap(expression -> expression.reads().stream())
                .anyMatch(read -> read.owner() instanceof Node.Variable row
                        && row.name().equals(NAME)
                        && !read.name().equals("id"));
    }

    /** Expressions of the flow, of those it calls and of events that they fire that name the row. */
    Stream<CheckedExpression> expressions(Flow flow) {
        return reached(flow).stream().flatMap(this::alone);
    }

    private Stream<CheckedExpression> alone(Flow flow) {
        Stream<CheckedExpression> own = Stream.concat(
                        expressions.under(flow.node()), expressions.answer(flow.node()).stream())
                .filter(PrincipalUse::asks);
        return Stream.concat(
                own,
                flow.allSteps()
                        .filter(Step.Fire.class::isInstance)
                        .flatMap(step -> fired((Step.Fire) step).stream())
                        .flatMap(this::expressions));
    }

    /** The machine of the event that the step fires. */
    private Optional<StateMachine> fired(Step.Fire fire) {
        return expressions
                .of(new Expression(fire.node(), fire.target()), "")
                .map(CheckedExpression::type)
                .filter(ValueType.Row.class::isInstance)
                .flatMap(row -> ir.domain().entity(((ValueType.Row) row).entity()))
                .flatMap(entity -> entity.attributes().stream()
                        .flatMap(attribute -> ir.behaviour().machine(attribute.machine()).stream())
                        .filter(machine -> machine.transitions().stream()
                                .anyMatch(event -> event.event().equals(fire.event())))
                        .findFirst());
    }

    private List<Flow> reached(Flow flow) {
        Map<String, Flow> found = new LinkedHashMap<>();
        add(flow, found);
        return List.copyOf(found.values());
    }

    private void add(Flow flow, Map<String, Flow> found) {
        if (found.putIfAbsent(flow.name(), flow) == null) {
            flow.allSteps()
                    .filter(Step.Call.class::isInstance)
                    .map(step -> ((Step.Call) step).flow())
                    .flatMap(name -> ir.behaviour().flows().stream()
                            .filter(other -> other.name().equals(name)))
                    .forEach(called -> add(called, found));
        }
    }
}
