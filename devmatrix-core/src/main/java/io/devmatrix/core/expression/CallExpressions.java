package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.FlowPath;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.PathVariable;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a flow gives to another that it calls, and what it gets back. */
final class CallExpressions {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;
    private final Function<Flow, Optional<ValueType>> results;

    /** @param results type of what a flow answers with; empty for nothing */
    CallExpressions(ApplicationIr ir, ModelExpressions expressions, Function<Flow, Optional<ValueType>> results) {
        this.ir = ir;
        this.expressions = expressions;
        this.results = results;
    }

    /** Checks what is given and tells the type of what comes back. */
    ValueType check(Step.Call call, Scope scope) {
        return ir.behaviour()
                .text(call)
                .map(text -> new DecisionExpressions(ir, expressions).check(call, text, scope))
                .orElseGet(() -> ofFlow(call, scope));
    }

    private ValueType ofFlow(Step.Call call, Scope scope) {
        Optional<Flow> flow = ir.behaviour().flows().stream()
                .filter(candidate -> candidate.name().equals(call.flow()))
                .findFirst();
        Scope inputs = flow.map(called -> FlowScope.of(ir, called)).orElse(Scope.EMPTY);
        call.with()
                .forEach(value -> expressions.check(
                        value.value(), scope, Optional.ofNullable(inputs.names().get(value.target()))));
        flow.ifPresent(called -> arguments(call, called));
        return flow.map(called -> result(call, called)).orElse(new ValueType.Unknown());
    }

    private void arguments(Step.Call call, Flow called) {
        Set<String> rows = FlowPath.of(ir, called).variables().stream()
                .map(PathVariable::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> given = call.with().stream().map(Assignment::target).collect(Collectors.toSet());
        Stream<String> wanted = Stream.concat(
                rows.stream(),
                called.inputs().stream()
                        .filter(input ->
                                !input.nullable() && input.defaultValue().isEmpty())
                        .map(Input::name));
        wanted.filter(name -> !given.contains(name))
                .forEach(name -> refuse(call, "`" + called.name() + "` wants `" + name + "`", "Give it under `with`"));
        given.stream()
                .filter(name -> !rows.contains(name)
                        && called.inputs().stream()
                                .noneMatch(input -> input.name().equals(name)))
                .sorted()
                .forEach(name ->
                        refuse(call, "`" + called.name() + "` takes no `" + name + "`", "Take it out of `with`"));
    }

    private ValueType result(Step.Call call, Flow called) {
        Optional<ValueType> result = results.apply(called);
        boolean readable = result.isPresent() && !(result.get() instanceof ValueType.Fields);
        if (!readable && !call.as().isEmpty()) {
            String given = result.isPresent() ? "a structure, which is for clients" : "nothing";
            refuse(
                    call,
                    "`" + called.name() + "` answers with " + given + ", so there is no `" + call.as() + "`",
                    "Let it answer with a row or a value, or take out `as`");
        }
        boolean early = called.allSteps()
                .anyMatch(step ->
                        step instanceof Step.Return returned && returned.value().isEmpty());
        return readable ? result.get().orNull(result.get().nullable() || early) : new ValueType.Unknown();
    }

    private void refuse(Step.Call call, String problem, String fix) {
        expressions.refuse(new Problem(call.node(), 0, problem, fix));
    }
}
