package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * Something outside of the service that flows ask.
 *
 * @param node model node, for example {@code ports.Payments}
 * @param name in Pascal case
 * @param description free text; empty when the model has none
 * @param operations what can be asked of it, in model order
 */
public record Port(String node, String name, String description, List<Operation> operations) {
    /**
     * One question that can be asked.
     *
     * @param node model node
     * @param name camelCase
     * @param description free text; empty when the model has none
     * @param method HTTP method
     * @param path below the address of the port; {@code {name}} stands for a value of the question
     * @param in values of the question
     * @param out values of the answer
     * @param refusals answers that the model has a name for, in model order
     * @param unavailable what every other answer means, and none at all; empty for a status of 503 without a name
     */
    public record Operation(
            String node,
            String name,
            String description,
            String method,
            String path,
            List<Input> in,
            List<Input> out,
            List<Refusal> refusals,
            Optional<BusinessError> unavailable) {
        /** Status that means that the port cannot be asked, where the model names no error. */
        public static final int UNAVAILABLE = 503;

        public Operation {
            in = List.copyOf(in);
            out = List.copyOf(out);
            refusals = List.copyOf(refusals);
        }

        /** Whether values that the path does not name are a body, rather than a query. */
        public boolean hasBody() {
            return !method.equals("GET") && !method.equals("DELETE");
        }

        /** Whether the path names the value. */
        public boolean isInPath(Input value) {
            return path.contains("{" + value.name() + "}");
        }
    }

    /**
     * An answer of the outside that the model has a name for.
     *
     * @param status that it answers with
     * @param error what the flow answers with then
     */
    public record Refusal(int status, BusinessError error) {}

    public Port {
        operations = List.copyOf(operations);
    }
}
