package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.FilterFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.Operation.Filter;
import java.util.List;

/** Filters of a list for a user who is shown own rows alone: of two own rows the one that is asked for. */
final class OwnFilterTrials {
    private final Bench bench;
    private final Admission admission;
    private final OperationFacts operation;
    private final Owner owner;

    OwnFilterTrials(Bench bench, Admission admission, OperationFacts operation, Owner owner) {
        this.bench = bench;
        this.admission = admission;
        this.operation = operation;
        this.owner = owner;
    }

    /** @param own a row of the user */
    void run(Principal user, Row own, OwnChain chain) {
        List<FilterFacts> filters = owner.start().filters();
        boolean demands = filters.stream().anyMatch(filter -> filter.filter().required());
        if (demands || filters.isEmpty()) {
            return;
        }
        Row other = own.parents().isEmpty()
                ? chain.row(owner.start(), owner.path(), user)
                : bench.rows().below(owner.start(), own.parents());
        filters.stream()
                .filter(filter -> filter.filter().kind() == Filter.Kind.EQUAL)
                .forEach(filter -> equal(user, filter, own, other));
    }

    private void equal(Principal user, FilterFacts filter, Row own, Row other) {
        String value = value(own, filter);
        boolean tells = !value.isEmpty() && !value.equals(value(other, filter));
        if (tells) {
            String parameter = filter.parameters().get(0);
            Call call = Call.of(operation, own.parents()).query(parameter, value);
            Answer answer = bench.client().sendBare(admission.authoriser().as(call, user));
            List<String> ids = answer.json()
                    .path(bench.api().paging().items())
                    .valueStream()
                    .map(item -> item.path("id").asString(""))
                    .toList();
            String name = operation.method() + " " + operation.path() + " as the owner of rows filters by " + parameter;
            bench.notes().that(name, ids.contains(own.id()) && !ids.contains(other.id()), answer.seen());
        }
    }

    private static String value(Row row, FilterFacts filter) {
        return Listing.text(row.shown().path(filter.field().wireName()));
    }
}
