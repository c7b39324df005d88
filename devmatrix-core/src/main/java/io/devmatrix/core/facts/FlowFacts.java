package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.PathVariable;
import java.util.List;

/**
 * What is known of a flow.
 *
 * @param flow as the model states it
 * @param name forms of its name
 * @param types Java types made for it
 * @param variables of its path, in order
 * @param inputs fields of its request, in model order
 * @param path full path with the base and wire names of variables; empty when it is not served
 */
public record FlowFacts(
        Flow flow, Name name, FlowTypes types, List<Variable> variables, List<Member> inputs, String path) {
    /**
     * A variable of the path.
     *
     * @param row what it stands for
     * @param wireName in the path, as the routes of the entity have it
     */
    public record Variable(PathVariable row, String wireName) {}

    /**
     * The Java types made for a flow.
     *
     * @param input its request, in {@code dto}
     * @param result its answer when that is a structure, in {@code dto}
     * @param service in {@code flow}
     * @param controller in {@code web}
     * @param access what asks whose the rows are that it works on, in {@code security}; made only with a controller, and
     *     called like it
     */
    public record FlowTypes(JavaType input, JavaType result, JavaType service, JavaType controller, JavaType access) {
        /** Those of a flow; where an entity has its name, what both would have is told apart by a word more. */
        static FlowTypes of(Packages packages, String name, boolean likeEntity) {
            String route = likeEntity ? name + "Flow" : name;
            return new FlowTypes(
                    new JavaType(packages.dto(), name + "Input"),
                    new JavaType(packages.dto(), name + "Result"),
                    new JavaType(packages.flow(), name + "Flow"),
                    new JavaType(packages.web(), route + "Controller"),
                    new JavaType(packages.security(), route + "Access"));
        }

        /** All of them but {@code access}, in the order above. */
        public List<JavaType> all() {
            return List.of(input, result, service, controller);
        }
    }

    public FlowFacts {
        variables = List.copyOf(variables);
        inputs = List.copyOf(inputs);
    }

    /** Whether a request has a body, which holds the inputs. */
    public boolean hasBody() {
        return !inputs.isEmpty() && flow.http().filter(Flow.Http::hasBody).isPresent();
    }

    /** Whether a request gives the inputs as parameters of its query, for its method has no body. */
    public boolean hasQuery() {
        return !inputs.isEmpty() && flow.http().filter(http -> !http.hasBody()).isPresent();
    }
}
