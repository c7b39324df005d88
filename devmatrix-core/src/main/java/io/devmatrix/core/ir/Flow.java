package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A business operation of typed steps, one transaction.
 *
 * @param node model node, for example {@code flows.checkout}
 * @param name camelCase
 * @param description free text; empty when the model has none
 * @param http how it is served; empty for flows that only others call
 * @param inputs fields of its request
 * @param steps in order
 * @param requires preconditions
 * @param ensures postconditions
 * @param result shape of its answer: an entity's name or an expression; empty for none, or for a structure
 * @param structure values of its answer by name; empty when it is one value or none
 * @param examples table of cases
 * @param access who may call it over HTTP; the application's rule when empty
 */
public record Flow(
        String node,
        String name,
        String description,
        Optional<Http> http,
        List<Input> inputs,
        List<Step> steps,
        List<Guard> requires,
        List<Expression> ensures,
        String result,
        List<Assignment> structure,
        List<Example> examples,
        Optional<Security.Rule> access) {
    /**
     * How a flow is served.
     *
     * @param method HTTP method
     * @param path below the base
     * @param status of success
     */
    public record Http(String method, String path, int status) {
        /** Whether the inputs are a body, rather than a query. */
        public boolean hasBody() {
            return !method.equals("GET") && !method.equals("DELETE");
        }
    }

    public Flow {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
        requires = List.copyOf(requires);
        ensures = List.copyOf(ensures);
        structure = List.copyOf(structure);
        examples = List.copyOf(examples);
    }

    /** All steps in model order, those inside of others too. */
    public Stream<Step> allSteps() {
        return steps.stream().flatMap(Step::withInner);
    }
}
