package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FilterFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.ir.Operation.Filter;
import java.util.List;
import java.util.Optional;

/** Filters of a list for a user who is shown own rows alone: an own row is there when it is asked for, and not else. */
final class OwnFilterTrials {
    private static final String NOBODY = "ffffffff-ffff-4fff-bfff-ffffffffffff";

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
        String title = operation.method() + " " + operation.path() + " as the owner of rows filters by "
                + filter.parameters().get(0);
        String value = value(own, filter);
        if (!value.isEmpty()) {
            shows(title, user, own, filter, value, true);
        }
        another(filter, value, value(other, filter))
                .ifPresent(strange -> shows(title + ", not as the row is", user, own, filter, strange, false));
    }

    private void shows(String name, Principal user, Row own, FilterFacts filter, String value, boolean shown) {
        Call call = Call.of(operation, own.parents()).query(filter.parameters().get(0), value);
        Answer answer = bench.client().sendBare(admission.authoriser().as(call, user));
        boolean holds = answer.json()
                .path(bench.api().paging().items())
                .valueStream()
                .anyMatch(item -> item.path("id").asString("").equals(own.id()));
        bench.notes().that(name, answer.status() < ApiFacts.BAD_REQUEST && holds == shown, answer.seen());
    }

    /** A value that the own row does not have; empty when none is known. */
    private Optional<String> another(FilterFacts filter, String own, String other) {
        if (!other.isEmpty() && !other.equals(own)) {
            return Optional.of(other);
        }
        return filter.field() instanceof AttributeFacts attribute
                ? bench.api().facts().findEnum(attribute.type().enumName()).stream()
                        .flatMap(type -> type.type().valueNames().stream())
                        .filter(constant -> !constant.equals(own))
                        .findFirst()
                : Optional.of(NOBODY);
    }

    private static String value(Row row, FilterFacts filter) {
        return Listing.text(row.shown().path(filter.field().wireName()));
    }
}
