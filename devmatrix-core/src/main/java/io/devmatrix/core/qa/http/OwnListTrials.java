package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A list or count for users with a row each: everybody sees the own one, those of a role that may see both. */
final class OwnListTrials {
    private final Bench bench;
    private final Admission admission;
    private final OperationFacts operation;
    private final AccessFacts rule;
    private final Owner owner;
    private final String title;

    OwnListTrials(Bench bench, Admission admission, OperationFacts operation) {
        this.bench = bench;
        this.admission = admission;
        this.operation = operation;
        this.rule = admission.authoriser().rule(operation);
        this.owner = rule.owner().orElseThrow();
        this.title = operation.method() + " " + operation.path() + " as ";
    }

    void run() {
        Optional<String> role = OwnerTrials.plain(admission, rule);
        if (role.isEmpty() && !admission.principals().roles().isEmpty()) {
            return;
        }
        OwnChain chain = new OwnChain(bench, admission.security().principal());
        Principal one = admission.principals().made(role);
        Principal other = admission.principals().made(role);
        Row own = chain.row(owner.start(), owner.path(), one);
        Row strange = chain.row(owner.start(), owner.path(), other);
        if (operation.kind() == Kind.COUNT) {
            counts(title + "the owner of one row counts one", one, own, 1);
            if (!own.parents().isEmpty()) {
                counts(title + "the owner of a row elsewhere counts none", one, strange, 0);
            }
            return;
        }
        sees("the owner of a row", one, own, strange);
        sees("the owner of another row", other, strange, own);
        if (!isHidden()) {
            new OwnFilterTrials(bench, admission, operation, owner).run(one, own, chain);
        }
        rule.roles().forEach(name -> seesBoth(name, own, strange));
    }

    private void counts(String what, Principal user, Row beside, long expected) {
        Call call = Call.of(operation, beside.parents());
        Answer answer = bench.client().sendBare(admission.authoriser().as(call, user));
        long seen = answer.json()
                .valueStream()
                .mapToLong(number -> number.asLong(0))
                .sum();
        bench.notes().that(what, answer.status() == operation.status() && seen == expected, answer.seen());
    }

    private void sees(String who, Principal user, Row own, Row strange) {
        List<String> ids = all(user, own);
        String seen = ids.size() + " rows are shown";
        bench.notes().that(title + who + " shows no other", ids.stream().allMatch(own.id()::equals), seen);
        bench.notes().that(title + who + " shows it", isHidden() || ids.contains(own.id()), seen);
        boolean nested = !own.parents().isEmpty();
        if (nested) {
            boolean none = all(user, strange).isEmpty();
            bench.notes().that(title + who + " shows none of another parent", none, "rows are shown");
        }
    }

    /** Whether the list hides rows from everybody. */
    private boolean isHidden() {
        return bench.api()
                .list(owner.start())
                .filter(list -> list.where().isPresent())
                .isPresent();
    }

    private void seesBoth(String role, Row own, Row strange) {
        if (!isHidden()) {
            Principal guest = admission.guests().with(role);
            boolean both =
                    all(guest, own).contains(own.id()) && all(guest, strange).contains(strange.id());
            bench.notes().that(title + role + " shows rows of everybody", both, "a row is missing");
        }
    }

    /** Ids of all rows that the list shows to the user, which its pages and its total agree on. */
    private List<String> all(Principal user, Row below) {
        List<String> ids = new ArrayList<>();
        int page = bench.api().paging().firstPage();
        int size = bench.api().paging().maxSize();
        JsonNode items;
        do {
            Answer answer = bench.client().sendBare(admission.authoriser().as(page(below, page++, size), user));
            items = answer.json().path(bench.api().paging().items());
            items.forEach(item -> ids.add(item.path("id").asString("")));
            total(user, answer, ids, items.size() == size);
        } while (items.size() == size);
        return ids;
    }

    private void total(Principal user, Answer answer, List<String> ids, boolean more) {
        long total = answer.json().path(bench.api().paging().total()).asLong(-1);
        if (!more && total != ids.size()) {
            String who = user.role().orElse("somebody");
            bench.notes().that(title + who + " counts what it shows", false, total + " instead of " + ids.size());
        }
    }

    private Call page(Row below, int page, int size) {
        Call call = Call.of(operation, below.parents())
                .query(bench.api().paging().pageParameter(), String.valueOf(page))
                .query(bench.api().paging().sizeParameter(), String.valueOf(size));
        return RequiredFilters.showing(below, call);
    }
}
