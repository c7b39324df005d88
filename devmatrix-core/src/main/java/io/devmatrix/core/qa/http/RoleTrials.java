package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.OperationFacts;
import java.util.List;

/** A closed operation for a user of each role: those that may are let in, others are not, unless they own the row. */
final class RoleTrials {
    private final FlowBench bench;
    private final Admission admission;
    private final GoodRequests requests;
    private final OperationFacts operation;
    private final AccessFacts rule;
    private final String title;

    RoleTrials(FlowBench bench, Admission admission, GoodRequests requests, OperationFacts operation) {
        this.bench = bench;
        this.admission = admission;
        this.requests = requests;
        this.operation = operation;
        this.rule = admission.authoriser().rule(operation);
        this.title = operation.method() + " " + operation.path() + " as ";
    }

    void run() {
        List<String> roles = admission.principals().roles();
        if (roles.isEmpty()) {
            user("somebody", admission.guests().any(), rule.forEverySignedIn());
        }
        roles.forEach(role -> user(
                role,
                admission.guests().with(role),
                rule.forEverySignedIn() || rule.roles().contains(role)));
    }

    private void user(String who, Principal user, boolean may) {
        if (may) {
            letIn(who, user);
        } else if (rule.owner().isEmpty()) {
            refused(who, user);
        } else if (!isRestricted()) {
            refused(who + " who does not own it", user);
        }
    }

    /** Lists and counts refuse nobody: they leave out what is not one's own. */
    private boolean isRestricted() {
        return rule.owner().filter(owner -> owner.source() == Source.LISTED).isPresent();
    }

    private void letIn(String who, Principal user) {
        Answer answer = bench.bench().client().sendBare(admission.authoriser().as(requests.of(operation), user));
        bench.bench().notes().that(title + who + " is let in", AccessTrials.isLetIn(answer), answer.seen());
    }

    private void refused(String who, Principal user) {
        Call call = requests.of(operation);
        Fingerprint before = bench.store().fingerprint();
        Answer answer = bench.bench().client().sendBare(admission.authoriser().as(call, user));
        bench.bench().notes().see(title + who, answer, AccessTrials.FORBIDDEN, AccessTrials.late(answer));
        boolean unchanged = before.differences(bench.store().fingerprint()).isEmpty();
        bench.bench().notes().that(title + who + " leaves no trace", unchanged, "rows have changed");
    }
}
