package io.devmatrix.core.expression;

import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Payloads of events: values, and the same in each step that emits the event. */
final class EmittedEvents {
    private final ModelExpressions expressions;
    private final Map<String, Emitted> first = new TreeMap<>();

    private record Emitted(String node, Map<String, ValueType> payload) {}

    EmittedEvents(ModelExpressions expressions) {
        this.expressions = expressions;
    }

    void check(Step.Emit emit, Scope scope) {
        Map<String, ValueType> payload = new LinkedHashMap<>();
        emit.payload().forEach(value -> payload.put(value.target(), type(value, scope)));
        Emitted before = first.putIfAbsent(emit.event(), new Emitted(emit.node(), payload));
        if (before != null) {
            same(emit, payload, before);
        }
    }

    private ValueType type(Assignment value, Scope scope) {
        Optional<CheckedExpression> checked = expressions.check(value.value(), scope, Optional.empty());
        checked.filter(found -> !isValue(found.type()))
                .ifPresent(found -> expressions.refuse(new Problem(
                        value.value().node(),
                        0,
                        "`" + value.value().text() + "` is " + found.type() + ", an event carries values",
                        found.type() instanceof ValueType.Row
                                ? "Name what it is to carry, for example `"
                                        + value.value().text() + ".id`"
                                : "Name what it is to carry")));
        return checked.filter(found -> isValue(found.type()))
                .map(CheckedExpression::type)
                .orElse(new ValueType.Unknown());
    }

    private static boolean isValue(ValueType type) {
        return type instanceof ValueType.Scalar
                || type instanceof ValueType.EnumValue
                || type instanceof ValueType.Unknown
                || type instanceof ValueType.ListOf list && isValue(list.element());
    }

    private void same(Step.Emit emit, Map<String, ValueType> payload, Emitted before) {
        if (!payload.keySet().equals(before.payload().keySet())) {
            refuse(emit, "carries " + names(payload) + " here and " + names(before.payload()), before);
            return;
        }
        payload.forEach((name, type) -> {
            ValueType other = before.payload().get(name);
            if (!alike(type, other)) {
                refuse(emit, "carries `" + name + "` as " + type + " here and as " + other, before);
            }
        });
    }

    /** Whether one component of a record can hold both. */
    private static boolean alike(ValueType one, ValueType other) {
        boolean unknown = one instanceof ValueType.Unknown || other instanceof ValueType.Unknown;
        boolean decimals = one.is(ValueType.Kind.DECIMAL) && other.is(ValueType.Kind.DECIMAL);
        return unknown || decimals || one.orNull(false).equals(other.orNull(false));
    }

    private static String names(Map<String, ValueType> payload) {
        return payload.isEmpty() ? "nothing" : "`" + String.join("`, `", payload.keySet()) + "`";
    }

    private void refuse(Step.Emit emit, String problem, Emitted before) {
        expressions.refuse(new Problem(
                emit.node(),
                0,
                "`" + emit.event() + "` " + problem + " at `" + before.node() + "`",
                "Give the same values to all steps that emit it"));
    }
}
