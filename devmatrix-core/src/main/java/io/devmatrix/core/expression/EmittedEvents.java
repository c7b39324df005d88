package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Payloads of events: values, and the same in each step that emits the event. */
final class EmittedEvents {
    /** What a row gets when it is written, which is at the end of the flow. */
    private static final Set<String> LATE = Set.of("updatedAt", "version");

    private final ApplicationIr ir;
    private final ModelExpressions expressions;
    private final Map<String, Emitted> first = new TreeMap<>();

    private record Emitted(String node, Map<String, ValueType> payload) {}

    EmittedEvents(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
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
        checked.stream()
                .flatMap(found -> found.reads().stream())
                .filter(this::isLate)
                .forEach(read -> refuse(
                        value,
                        "`" + read.name() + "` is known when the flow is done, not where it emits",
                        "Take it out, or carry `now`"));
        checked.map(CheckedExpression::type).filter(type -> !isValue(type)).ifPresent(type -> noValue(value, type));
        return checked.map(CheckedExpression::type)
                .filter(EmittedEvents::isValue)
                .orElse(new ValueType.Unknown());
    }

    private void noValue(Assignment value, ValueType type) {
        String text = value.value().text();
        refuse(
                value,
                "`" + text + "` is " + type + ", an event carries values",
                "Name what it is to carry" + (type instanceof ValueType.Row ? ", for example `" + text + ".id`" : ""));
    }

    private void refuse(Assignment value, String problem, String fix) {
        expressions.refuse(new Problem(value.value().node(), 0, problem, fix));
    }

    private boolean isLate(Node.Member read) {
        return LATE.contains(read.name())
                && read.owner().type() instanceof ValueType.Row row
                && ir.domain().entity(row.entity()).stream()
                        .flatMap(entity -> entity.attributes().stream())
                        .noneMatch(attribute -> attribute.name().equals(read.name()));
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
