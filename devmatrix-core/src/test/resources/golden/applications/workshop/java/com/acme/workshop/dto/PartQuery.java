package com.acme.workshop.dto;

import com.acme.workshop.base.query.Conditions;
import com.acme.workshop.base.query.ListQuery;
import com.acme.workshop.base.query.PageWindow;
import com.acme.workshop.base.query.QueryParameters;
import com.acme.workshop.base.query.SortBy;
import com.acme.workshop.base.query.SortKey;
import com.acme.workshop.base.query.SortKeys;
import com.acme.workshop.base.query.SortOrder;
import com.acme.workshop.domain.Part;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of parts. */
public record PartQuery(SortOrder<Part> order, PageWindow window) implements ListQuery<Part> {
    private static final SortKeys<Part> SORT = SortKeys.<Part>byDefault(
            SortKey.ascending(SortBy.attribute("createdAt")));

    /** Reads the parameters, or ends with 400. */
    public static PartQuery read(QueryParameters parameters) {
        PartQuery query = new PartQuery(parameters.order(SORT), parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Part> where() {
        return Conditions.all();
    }
}
