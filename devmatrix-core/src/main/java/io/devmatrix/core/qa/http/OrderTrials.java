package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What comes first when several things are wrong: who asks, its role, the body, the rows of the path, and whose they are. */
final class OrderTrials {
    private static final String NOBODY = "ffffffff-ffff-4fff-bfff-ffffffffffff";
    private static final String BROKEN = "{\"";
    private static final Set<Kind> OF_ROW = Set.of(Kind.READ, Kind.UPDATE, Kind.DELETE);
    private static final Set<Source> OF_PATH = Set.of(Source.ITEM, Source.VARIABLE);

    private static final String UNKNOWN = "phantom_x";

    private final Bench bench;
    private final Admission admission;
    private final OperationFacts operation;
    private final AccessFacts rule;
    private final String title;

    OrderTrials(FlowBench bench, Admission admission, OperationFacts operation) {
        this.bench = bench.bench();
        this.admission = admission;
        this.operation = operation;
        this.rule = admission.authoriser().rule(operation);
        this.title = operation.method() + " " + operation.path() + " as ";
    }

    /** @param call one with which nothing is wrong */
    void run(Call call) {
        if (call.body().isPresent()) {
            Call broken = call.text(BROKEN, "application/json");
            tried(
                    ", with a body that is none",
                    broken,
                    Optional.of(bench.api().statuses().unreadable()));
        }
        if (hasQuery()) {
            tried(
                    ", with a query that is none",
                    call.query(UNKNOWN, "1"),
                    Optional.of(bench.api().statuses().unreadable()));
        }
        listed(call);
        int variables = PathTemplate.variables(operation.path());
        if (variables > 0) {
            addressed(call, variables);
        }
    }

    /** Whether the inputs of a flow are parameters. */
    private boolean hasQuery() {
        return SentInputs.flow(bench.api().facts(), operation)
                .filter(FlowFacts::hasQuery)
                .isPresent();
    }

    private void addressed(Call call, int variables) {
        nobody(", with ids that are none", Call.of(operation, Collections.nCopies(variables, "x")));
        Optional<Integer> lost = isAboutThem() ? Optional.of(ApiFacts.NOT_FOUND) : Optional.empty();
        tried(", about rows that are not there", elsewhere(call, Collections.nCopies(variables, NOBODY)), lost);
        if (variables > 1 && OF_ROW.contains(operation.kind()) && isAboutThem()) {
            List<String> ids = below(rule.owner().orElseThrow().start());
            tried(", below another parent", elsewhere(call, ids), lost);
        }
    }

    /** The same request about other rows. */
    private Call elsewhere(Call call, List<String> ids) {
        Call other = Call.of(operation, ids).withQueryOf(call);
        return call.body().map(body -> other.text(body, "application/json")).orElse(other);
    }

    /** A row, and parents that are not its own. */
    private List<String> below(EntityFacts entity) {
        List<String> ids = new ArrayList<>(bench.rows().stranger(entity).ids());
        ids.add(bench.rows().fresh(entity).id());
        return ids;
    }

    private void listed(Call call) {
        if (operation.kind() == Kind.LIST) {
            nobody(", for a page that is none", call.query(bench.api().paging().pageParameter(), "x"));
        }
    }

    private void nobody(String what, Call call) {
        see("nobody" + what, bench.client().sendBare(call), AccessTrials.UNAUTHORISED);
    }

    /** Whether the row of the path is what is owned, and nothing else is asked for before. */
    private boolean isAboutThem() {
        return rule.owner()
                .filter(owner -> OF_PATH.contains(owner.source()))
                .filter(owner -> !owner.start().entity().traits().optimisticLock())
                .isPresent();
    }

    /** @param behind what answers who may, were the row an own one; empty when that is not known */
    private void tried(String what, Call call, Optional<Integer> behind) {
        nobody(what, call);
        Optional<Principal> outsider = outsider();
        if (outsider.isEmpty()) {
            return;
        }
        String who = outsider.get().role().orElse("somebody");
        Answer answer = bench.client().sendBare(admission.authoriser().as(call, outsider.get()));
        if (rule.byRoleAlone()) {
            see(who + what, answer, AccessTrials.FORBIDDEN);
        } else if (isOwned()) {
            behind.ifPresent(status -> see(who + " who does not own it" + what, answer, status));
        }
    }

    /** A user to whom the rule gives nothing; empty when each role may. */
    private Optional<Principal> outsider() {
        return admission.principals().roles().isEmpty()
                ? Optional.of(admission.guests().any())
                : OwnerTrials.plain(admission, rule).map(admission.guests()::with);
    }

    private boolean isOwned() {
        return rule.owner()
                .map(Owner::source)
                .filter(source -> source != Source.LISTED)
                .isPresent();
    }

    private void see(String who, Answer answer, int status) {
        bench.notes().see(title + who, answer, status, AccessTrials.late(answer));
    }
}
