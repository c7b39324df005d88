package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FilterFacts;

/** Filters that a list demands. */
final class RequiredFilters {
    private RequiredFilters() {}

    /** The request for a list with those that let it show that row. */
    static Call showing(Row row, Call list) {
        Call call = list;
        for (FilterFacts filter : row.entity().filters()) {
            if (filter.filter().required()) {
                String value = Listing.text(row.shown().path(filter.field().wireName()));
                for (String parameter : filter.parameters()) {
                    call = call.query(parameter, value);
                }
            }
        }
        return call;
    }
}
