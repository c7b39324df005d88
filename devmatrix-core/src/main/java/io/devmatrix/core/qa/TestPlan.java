package io.devmatrix.core.qa;

import java.util.List;
import java.util.Optional;

/**
 * What is tried of a service, derived from the model alone and in this order.
 *
 * @param rows that have to be in the database first, for readers; empty for most models
 * @param cases in order: later ones use rows that earlier ones make
 */
public record TestPlan(List<String> rows, List<Case> cases) {
    public TestPlan {
        rows = List.copyOf(rows);
        cases = List.copyOf(cases);
    }

    /**
     * One request.
     *
     * @param id unique, for example {@code case-007}
     * @param operation its operation id
     * @param node model node that states the operation, or that refuses
     * @param what in words, for example {@code POST /orders is refused by flows.checkout.steps[0]}
     * @param as who sends it, for readers; empty when anybody may
     * @param request what is sent
     * @param port what somebody has to play meanwhile; empty when nothing outside is asked
     * @param expected statuses that may answer
     * @param makes names of rows that it makes; the first is the one that the answer shows, when {@code shown}
     * @param shown whether the answer shows the first of these rows
     */
    public record Case(
            String id,
            String operation,
            String node,
            String what,
            String as,
            Request request,
            Optional<Port> port,
            List<Integer> expected,
            List<String> makes,
            boolean shown) {
        public Case {
            expected = List.copyOf(expected);
            makes = List.copyOf(makes);
        }
    }

    /**
     * A request; {@code {{product1}}} stands for the key of a row.
     *
     * @param method of HTTP
     * @param path as sent
     * @param body JSON; empty for none
     */
    public record Request(String method, String path, String body) {}

    /**
     * What a port does when it is asked; a refusal may come before that.
     *
     * @param name of the port, as in the addresses that the service is given
     * @param method of HTTP
     * @param path as modelled, below the address of the port
     * @param what in words, for example {@code answers}
     * @param status of its answer
     * @param body of its answer; empty for none
     */
    public record Port(String name, String method, String path, String what, int status, String body) {}
}
