package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.Optional;

/** What the model says of lists and counts. */
final class ListTrials {
    private final Bench bench;
    private final Optional<FlowBench> database;

    /** @param database empty when the judge cannot see it */
    ListTrials(Bench bench, Optional<FlowBench> database) {
        this.bench = bench;
        this.database = database;
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
        database.ifPresent(flows -> new WhereTrials(flows, listing).run());
    }
}
