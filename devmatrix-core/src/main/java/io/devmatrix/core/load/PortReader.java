package io.devmatrix.core.load;

import io.devmatrix.core.ir.Port;
import java.util.List;

/** Reads ports: what is outside of the service and asked by flows. */
final class PortReader {
    private final Refusals refusals;
    private final InputReader values;

    PortReader(Reading reading, Refusals refusals) {
        this.refusals = refusals;
        this.values = new InputReader(reading);
    }

    Port read(Value value) {
        Fields port = value.fields("port");
        List<Port.Operation> operations =
                port.entries("operations").stream().map(this::operation).toList();
        return new Port(value.node(), value.key(), port.text("description"), operations);
    }

    private Port.Operation operation(Value value) {
        Fields operation = value.fields("portOperation");
        String[] line = operation.text("http").split(" ", 2);
        return new Port.Operation(
                value.node(),
                value.key(),
                operation.text("description"),
                line[0],
                line.length == 2 ? line[1] : "",
                operation.entries("in").stream().map(values::read).toList(),
                operation.entries("out").stream().map(values::read).toList(),
                operation.entries("errors").stream().map(this::refusal).toList(),
                refusals.optional(operation, "unavailable"));
    }

    private Port.Refusal refusal(Value value) {
        boolean status = value.key().matches("[45][0-9]{2}");
        return new Port.Refusal(status ? Integer.parseInt(value.key()) : 0, refusals.read(value));
    }
}
