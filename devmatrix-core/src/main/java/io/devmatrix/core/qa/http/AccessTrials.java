package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.facts.OperationFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may do what: each operation for all kinds of clients, by the model's rules. */
final class AccessTrials {
    static final int UNAUTHORISED = 401;
    static final int FORBIDDEN = 403;

    private final FlowBench bench;
    private final Admission admission;

    AccessTrials(FlowBench bench, Admission admission) {
        this.bench = bench;
        this.admission = admission;
    }

    void run() {
        Stream<OperationFacts> tokens =
                AuthFacts.of(bench.bench().api().facts()).stream().flatMap(auth -> auth.operations().stream());
        Stream.concat(bench.bench().api().facts().operations().stream(), tokens).forEach(this::operation);
    }

    private void operation(OperationFacts operation) {
        String title = operation.method() + " " + operation.path();
        List<String> nodes = List.of(operation.node(), "security", NodeIds.access(operation.node()));
        bench.bench().notes().about(nodes, () -> bench.bench().trial(title + ": who may", () -> {
            AccessFacts rule = admission.authoriser().rule(operation);
            GoodRequests requests =
                    new GoodRequests(bench.bench(), admission.security().principal());
            if (rule.open()) {
                new OpenTrials(bench.bench(), admission, title).run(requests.of(operation));
                return;
            }
            new StrangerTrials(bench, admission, title).run(requests.of(operation));
            new OrderTrials(bench, admission, operation).run(requests.of(operation));
            new RoleTrials(bench, admission, requests, operation).run();
            if (rule.owner().isPresent()) {
                new OwnerTrials(bench, admission, requests, operation).run();
                boolean listed = rule.owner().get().source() == Source.LISTED;
                if (listed) {
                    new OwnListTrials(bench.bench(), admission, operation).run();
                }
            }
        }));
    }

    /** Whether the answer is for somebody who may, whatever else may be wrong: an error of the model with that status is. */
    static boolean isLetIn(Answer answer) {
        boolean forbidden = answer.status() == FORBIDDEN && !NamedError.isTold(answer.json());
        return answer.status() != 0 && answer.status() != UNAUTHORISED && !forbidden;
    }

    /** What is wrong with a refusal that is to come before any that the model names. */
    static Optional<String> late(Answer answer) {
        return answer.status() == FORBIDDEN && NamedError.isTold(answer.json())
                ? Optional.of("who asks is let in: an error of the model answers")
                : Optional.empty();
    }
}
