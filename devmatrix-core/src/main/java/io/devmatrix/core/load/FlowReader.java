package io.devmatrix.core.load;

import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import java.util.List;
import java.util.Optional;

/** Reads flows. */
final class FlowReader {
    private final References references;
    private final Refusals refusals;
    private final InputReader inputs;
    private final StepReader steps;
    private final ExampleReader examples;
    private final AccessReader access;

    FlowReader(Reading reading, Refusals refusals) {
        this.references = new References(reading);
        this.refusals = refusals;
        this.inputs = new InputReader(reading);
        this.steps = new StepReader(reading, refusals);
        this.examples = new ExampleReader(reading);
        this.access = new AccessReader(reading);
    }

    Flow read(Value value) {
        Fields flow = value.fields("flow");
        Optional<HttpLine> http = flow.optionalText("http").map(HttpLine::of);
        return new Flow(
                value.node(),
                value.key(),
                flow.text("description"),
                http.map(line -> new Flow.Http(line.method(), line.path(), line.status())),
                flow.entries("input").stream().map(inputs::read).toList(),
                flow.items("steps").stream()
                        .map(steps::read)
                        .flatMap(Optional::stream)
                        .toList(),
                refusals.guards(flow, "requires"),
                expressions(flow, "ensures"),
                result(flow, http.map(HttpLine::result).orElse("")),
                structure(flow),
                examples.flow(flow, http),
                flow.value("access").map(access::read));
    }

    private String result(Fields flow, String shown) {
        Optional<Value> value = flow.value(shown.isEmpty() ? "result" : "http");
        String result = shown.isEmpty() ? expression(flow) : shown;
        if (!shown.isEmpty() && flow.has("result")) {
            flow.contradiction(
                    "result", "`http` says already that the result is `" + shown + "`", "Remove one of the two");
        }
        if (result.matches("[A-Z][A-Za-z0-9]*")) {
            value.ifPresent(at -> references.entity(at.location(), result));
        }
        return result;
    }

    private static String expression(Fields flow) {
        boolean one = flow.value("result").filter(value -> !value.isObject()).isPresent();
        return one ? flow.expression("result").map(Expression::text).orElse("") : "";
    }

    private static List<Assignment> structure(Fields flow) {
        Optional<Value> object = flow.value("result").filter(Value::isObject);
        object.filter(value -> value.entries().isEmpty()).ifPresent(Value::empty);
        return object.isPresent() ? Assignments.read(flow, "result") : List.of();
    }

    /** Conditions of a list. */
    static List<Expression> expressions(Fields fields, String word) {
        return fields.items(word).stream().map(Value::expression).toList();
    }
}
