package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Port;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a flow asks a port, and the values it gets back. */
final class AskExpressions {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    AskExpressions(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    /** Errors of ports speak of nothing that the service knows. */
    void checkPorts() {
        ir.behaviour().ports().stream()
                .flatMap(port -> port.operations().stream())
                .forEach(operation -> {
                    operation
                            .refusals()
                            .forEach(refusal -> expressions.title(refusal.error(), operation.node(), Scope.EMPTY));
                    operation.unavailable().ifPresent(error -> expressions.title(error, operation.node(), Scope.EMPTY));
                });
    }

    /** Checks what is asked and tells the type of the answer. */
    ValueType check(Step.Ask ask, Scope scope) {
        Optional<Port.Operation> operation = ir.behaviour().operation(ask);
        Map<String, ValueType> wanted =
                BehaviourScope.types(operation.map(Port.Operation::in).orElse(List.of()));
        ask.with()
                .forEach(value ->
                        expressions.check(value.value(), scope, Optional.ofNullable(wanted.get(value.target()))));
        operation.ifPresent(asked -> arguments(ask, wanted));
        operation
                .filter(asked -> asked.out().isEmpty() && !ask.as().isEmpty())
                .ifPresent(asked -> refuse(
                        ask,
                        "`" + ask.target() + "` answers with nothing, so there is no `" + ask.as() + "`",
                        "Give the operation `out`, or take out `as`"));
        return operation.map(asked -> BehaviourScope.reply(ask.port(), asked)).orElseGet(ValueType.Unknown::new);
    }

    private void arguments(Step.Ask ask, Map<String, ValueType> wanted) {
        List<String> given = ask.with().stream().map(Assignment::target).toList();
        wanted.forEach((name, type) -> {
            if (!type.nullable() && !given.contains(name)) {
                refuse(ask, "`" + ask.target() + "` wants `" + name + "`", "Give it under `with`");
            }
        });
        given.stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(
                        name -> refuse(ask, "`" + ask.target() + "` takes no `" + name + "`", "Take it out of `with`"));
    }

    private void refuse(Step.Ask ask, String problem, String fix) {
        expressions.refuse(new Problem(ask.node(), 0, problem, fix));
    }
}
