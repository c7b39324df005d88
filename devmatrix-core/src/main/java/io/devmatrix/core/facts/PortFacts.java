package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Port;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a port.
 *
 * @param port as the model states it
 * @param name forms of its name; in kebab case it is the name in the configuration
 * @param type the interface
 * @param client what asks over HTTP
 * @param operations in model order
 */
public record PortFacts(Port port, Name name, JavaType type, JavaType client, List<Operation> operations) {
    /**
     * One question.
     *
     * @param operation as the model states it
     * @param request its values; not made when there are none
     * @param reply the values of its answer; not made when there are none
     * @param in values of the question, in model order
     * @param out values of the answer, in model order
     */
    public record Operation(
            Port.Operation operation, JavaType request, JavaType reply, List<Member> in, List<Member> out) {
        public Operation {
            in = List.copyOf(in);
            out = List.copyOf(out);
        }

        /** The Java types that are made for it. */
        public Stream<JavaType> types() {
            return Stream.concat(
                    in.isEmpty() ? Stream.empty() : Stream.of(request),
                    out.isEmpty() ? Stream.empty() : Stream.of(reply));
        }
    }

    public PortFacts {
        operations = List.copyOf(operations);
    }

    /** The Java types that are made for it and its operations. */
    public Stream<JavaType> types() {
        return Stream.concat(Stream.of(type, client), operations.stream().flatMap(Operation::types));
    }

    static PortFacts of(ModelIndex model, Port port) {
        InputReader values = new InputReader(model);
        String of = model.packages().port();
        List<Operation> operations = port.operations().stream()
                .map(operation -> new Operation(
                        operation,
                        new JavaType(of, port.name() + Name.of(operation.name()).pascal() + "Request"),
                        new JavaType(of, port.name() + Name.of(operation.name()).pascal() + "Reply"),
                        operation.in().stream().map(values::member).toList(),
                        operation.out().stream().map(values::member).toList()))
                .toList();
        return new PortFacts(
                port,
                Name.of(port.name()),
                new JavaType(of, port.name()),
                new JavaType(of, port.name() + "Client"),
                operations);
    }
}
