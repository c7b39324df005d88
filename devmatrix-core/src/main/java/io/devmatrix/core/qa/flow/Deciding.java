package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.TextBehaviour;
import io.devmatrix.core.slot.contract.Outcome;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Port;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code call} of a behaviour: its accepted fill says what comes of it, shown only what the contract lets it know. */
final class Deciding {
    private final Steps steps;

    Deciding(Steps steps) {
        this.steps = steps;
    }

    /** Asks, and names the answer; ends the flow where the behaviour refuses. */
    void ask(Step.Call call, TextBehaviour asked, Map<String, @Nullable Object> names) {
        Answers answers = steps.sight().meaning().answers();
        SlotContract contract = answers.contract(asked.name())
                .orElseThrow(() -> new Unjudged("call of `" + asked.name() + "`, whose fill nobody can ask"));
        Map<String, @Nullable Object> arguments = arguments(call, contract, names);
        steps.trace().touch(asked.node());
        require(asked, contract, arguments);
        Outcome answer = answers.of(asked.name(), arguments);
        if (answer instanceof Outcome.Refused refused) {
            steps.trace().see(call.node(), Goal.REFUSED_WITH + refused.error());
            throw Refusals.named(call.node(), error(asked, refused.error()), names);
        }
        if (answer instanceof Outcome.Broken broken) {
            throw new Unjudged("call of `" + asked.name() + "`: " + broken.problem());
        }
        if (!call.as().isEmpty()) {
            names.put(call.as(), shown(((Outcome.Given) answer).value(), contract.result()));
        }
    }

    private Map<String, @Nullable Object> arguments(
            Step.Call call, SlotContract contract, Map<String, @Nullable Object> names) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        for (Parameter parameter : contract.parameters()) {
            Object given = call.with().stream()
                    .filter(value -> value.target().equals(parameter.name()))
                    .map(Assignment::value)
                    .findFirst()
                    .map(value -> steps.value(value, names))
                    .orElse(null);
            arguments.put(parameter.name(), shown(given, parameter.shape()));
        }
        if (contract.ports().contains(Port.NOW)) {
            arguments.put("now", steps.sight().now());
        }
        return arguments;
    }

    /** The value with those parts alone that the shape has, decimals in its places. */
    static @Nullable Object shown(@Nullable Object value, Shape shape) {
        if (value == null) {
            return null;
        }
        if (shape instanceof Shape.Many many) {
            return ((List<?>) value)
                    .stream().map(element -> shown(element, many.element())).toList();
        }
        if (shape instanceof Shape.Parts parts) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            Map<?, ?> row = (Map<?, ?>) value;
            parts.members().forEach((name, member) -> members.put(name, shown(row.get(name), member)));
            return members;
        }
        return shape instanceof Shape.Scalar scalar ? plain(value, scalar) : value;
    }

    private static Object plain(Object value, Shape.Scalar scalar) {
        if (scalar.kind() == ValueType.Kind.DECIMAL) {
            return new BigDecimal(value.toString()).setScale(scalar.scale());
        }
        boolean whole = scalar.kind() == ValueType.Kind.INT || scalar.kind() == ValueType.Kind.LONG;
        return whole ? Long.valueOf(((Number) value).longValue()) : value;
    }

    private static void require(TextBehaviour asked, SlotContract contract, Map<String, @Nullable Object> arguments) {
        for (int i = 0; i < contract.requires().size(); i++) {
            Object holds = Evaluator.evaluate(contract.requires().get(i).that(), Map.of(), arguments);
            if (!Boolean.TRUE.equals(holds)) {
                Guard guard = asked.requires().get(i);
                throw Refusals.named(guard.that().node(), guard.error(), arguments);
            }
        }
    }

    private static BusinessError error(TextBehaviour asked, String name) {
        return asked.errors().stream()
                .filter(error -> error.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unjudged("refusal of `" + asked.name() + "` with `" + name + "`"));
    }
}
