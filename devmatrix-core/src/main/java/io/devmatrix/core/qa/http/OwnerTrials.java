package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.OperationFacts;
import java.util.Optional;

/** Who owns a row may what no role of its own allows. */
final class OwnerTrials {
    private final FlowBench bench;
    private final Admission admission;
    private final GoodRequests requests;
    private final OperationFacts operation;

    OwnerTrials(FlowBench bench, Admission admission, GoodRequests requests, OperationFacts operation) {
        this.bench = bench;
        this.admission = admission;
        this.requests = requests;
        this.operation = operation;
    }

    void run() {
        AccessFacts rule = admission.authoriser().rule(operation);
        Owner owner = rule.owner().orElseThrow();
        boolean nobody = owner.source() == Source.CREATED && owner.path().isEmpty();
        if (!nobody) {
            Principal user = admission.principals().made(plain(admission, rule));
            Call call = requests.ownedBy(user, operation, owner);
            Answer answer =
                    bench.bench().client().sendBare(admission.authoriser().as(call, user));
            String name = operation.method() + " " + operation.path() + " as its owner is let in";
            bench.bench().notes().that(name, AccessTrials.isLetIn(answer), answer.seen());
        }
    }

    /** A role to which the rule gives nothing; empty when there is none. */
    static Optional<String> plain(Admission admission, AccessFacts rule) {
        return admission.principals().roles().stream()
                .filter(role -> !rule.roles().contains(role))
                .findFirst();
    }
}
