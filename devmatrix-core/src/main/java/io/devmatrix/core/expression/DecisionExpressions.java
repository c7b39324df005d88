package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Signature.Parameter;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.List;
import java.util.Optional;

/** What a flow gives to a behaviour that it asks, and what it gets back. */
final class DecisionExpressions {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    DecisionExpressions(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    /** Checks what is given and tells the type of what comes back. */
    ValueType check(Step.Call call, TextBehaviour asked, Scope scope) {
        Scope parameters = parameters(asked);
        call.with()
                .forEach(value -> expressions.check(
                        value.value(),
                        scope,
                        Optional.ofNullable(parameters.names().get(value.target()))));
        List<String> given = call.with().stream().map(Assignment::target).toList();
        asked.signature().parameters().stream()
                .filter(parameter -> !given.contains(parameter.name())
                        && !BehaviourScope.type(ir, parameter).nullable())
                .forEach(parameter -> refuse(
                        call, "`" + asked.name() + "` wants `" + parameter.name() + "`", "Give it under `with`"));
        given.stream()
                .filter(name -> asked.signature().parameter(name).isEmpty())
                .forEach(name ->
                        refuse(call, "`" + asked.name() + "` takes no `" + name + "`", "Take it out of `with`"));
        boolean missing = call.when().isPresent() && !call.as().isEmpty();
        if (missing && asked.signature().isStructured()) {
            refuse(
                    call,
                    "`" + asked.name() + "` gives several values, and under a condition there may be none",
                    "Take out `when`, or let it give one value");
        }
        return BehaviourScope.result(asked);
    }

    private Scope parameters(TextBehaviour asked) {
        Scope scope = Scope.EMPTY;
        for (Parameter parameter : asked.signature().parameters()) {
            scope = scope.with(parameter.name(), BehaviourScope.type(ir, parameter));
        }
        return scope;
    }

    private void refuse(Step.Call call, String problem, String fix) {
        expressions.refuse(new Problem(call.node(), 0, problem, fix));
    }
}
