package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;

/** What the model says of lists and counts. */
final class ListTrials {
    private final Bench bench;

    ListTrials(Bench bench) {
        this.bench = bench;
    }

    void run() {
        for (EntityFacts entity : bench.api().facts().entities()) {
            bench.api()
                    .operation(entity, Kind.LIST)
                    .ifPresent(list ->
                            bench.trial(list.method() + " " + list.path() + ": rows", list.node(), () -> list(entity)));
            entity.operations(Kind.COUNT)
                    .forEach(count -> bench.trial(
                            count.method() + " " + count.path() + ": rows",
                            count.node(),
                            () -> new CountTrials(bench, entity, count).run()));
        }
    }

    private void list(EntityFacts entity) {
        Listing listing = Listing.of(bench, entity);
        new PageTrials(listing).run();
        new ContentTrials(listing).run();
        new SortTrials(listing).run();
        new FilterTrials(listing).run();
        new SearchTrials(listing).run();
    }
}
