package com.acme.shelf.dto;

import com.acme.shelf.base.query.Conditions;
import com.acme.shelf.base.query.ListQuery;
import com.acme.shelf.base.query.PageWindow;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.query.SortKeys;
import com.acme.shelf.base.query.SortOrder;
import com.acme.shelf.domain.Cover;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of covers. */
public record CoverQuery(SortOrder<Cover> order, PageWindow window) implements ListQuery<Cover> {
    private static final SortKeys<Cover> SORT = SortKeys.<Cover>byDefault();

    /** Reads the parameters, or ends with 400. */
    public static CoverQuery read(QueryParameters parameters) {
        CoverQuery query = new CoverQuery(parameters.order(SORT), parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Cover> where() {
        return Conditions.all();
    }
}
