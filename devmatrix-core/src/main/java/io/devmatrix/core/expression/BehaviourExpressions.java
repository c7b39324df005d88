package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.Optional;

/** Expressions of flows, invariants and free-text behaviour. */
final class BehaviourExpressions {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;
    private final EmittedEvents events;

    BehaviourExpressions(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
        this.events = new EmittedEvents(ir, expressions);
    }

    void check() {
        ir.behaviour().flows().forEach(this::check);
        ir.behaviour().invariants().forEach(this::check);
        ir.behaviour().texts().forEach(this::check);
    }

    private void check(Invariant invariant) {
        expressions.condition(invariant.that(), Scope.row(invariant.entity()));
    }

    private void check(Flow flow) {
        Scope start = FlowScope.of(ir, flow);
        flow.requires().forEach(guard -> {
            expressions.condition(guard.that(), start);
            expressions.title(guard.error(), guard.that().node(), start);
        });
        FlowAnswers answers = new FlowAnswers(ir, expressions, flow, start);
        Scope end = new StepExpressions(ir, expressions, answers, events).check(flow.steps(), start);
        Scope ensured = end.with("before", new ValueType.Fields("before", start.names()));
        Optional<ValueType> result = answers.ofFlow(end);
        Scope last = result.map(type -> ensured.with("result", type)).orElse(ensured);
        flow.ensures().forEach(that -> expressions.condition(that, last));
    }

    private void check(TextBehaviour behaviour) {
        Signature signature = Signature.of(behaviour.signature());
        Scope start = Scope.row(behaviour.entity());
        for (String parameter : signature.parameters()) {
            start = start.with(parameter, FlowScope.row(ir, parameter).orElse(new ValueType.Unknown()));
        }
        Scope before = start;
        behaviour.requires().forEach(guard -> expressions.condition(guard.that(), before));
        Scope after = before.with("result", signature.result(ir));
        behaviour.ensures().forEach(that -> expressions.condition(that, after));
    }
}
