package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Invariant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Expressions of flows, invariants and free-text behaviour. */
final class BehaviourExpressions {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;
    private final EmittedEvents events;
    private final CallExpressions calls;
    private final Map<String, Optional<ValueType>> results = new HashMap<>();

    BehaviourExpressions(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
        this.events = new EmittedEvents(ir, expressions);
        this.calls = new CallExpressions(ir, expressions, this::result);
    }

    void check() {
        new AskExpressions(ir, expressions).checkPorts();
        ir.behaviour().flows().forEach(this::result);
        ir.behaviour().invariants().forEach(this::check);
        ir.behaviour().texts().forEach(new TextExpressions(ir, expressions)::check);
    }

    private void check(Invariant invariant) {
        expressions.condition(invariant.that(), Scope.row(invariant.entity()));
    }

    /** What the flow answers with; a flow that calls itself is refused elsewhere. */
    private Optional<ValueType> result(Flow flow) {
        if (!results.containsKey(flow.name())) {
            results.put(flow.name(), Optional.of(new ValueType.Unknown()));
            results.put(flow.name(), check(flow));
        }
        return results.get(flow.name());
    }

    private Optional<ValueType> check(Flow flow) {
        Scope start = FlowScope.of(ir, flow);
        Scope allowed = required(flow, start);
        FlowAnswers answers = new FlowAnswers(ir, expressions, flow, start);
        Scope end = new StepExpressions(ir, expressions, answers, calls, events).check(flow.steps(), allowed);
        Scope ensured = end.with("before", new ValueType.Fields("before", start.names()));
        Optional<ValueType> result = answers.ofFlow(end);
        Scope last = result.map(type -> ensured.with("result", type)).orElse(ensured);
        flow.ensures().forEach(that -> expressions.condition(that, last));
        return result;
    }

    private Scope required(Flow flow, Scope start) {
        Presence presence = new Presence(ir, expressions);
        Scope scope = start;
        for (Guard guard : flow.requires()) {
            expressions.title(guard.error(), guard.that().node(), scope);
            scope = presence.where(guard.that(), scope);
        }
        return scope;
    }
}
