package com.acme.club.dto;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.query.ListQuery;
import com.acme.club.base.query.PageWindow;
import com.acme.club.base.query.QueryParameters;
import com.acme.club.base.query.SortBy;
import com.acme.club.base.query.SortKey;
import com.acme.club.base.query.SortKeys;
import com.acme.club.base.query.SortOrder;
import com.acme.club.domain.Line;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of lines. */
public record LineQuery(SortOrder<Line> order, PageWindow window) implements ListQuery<Line> {
    private static final SortKeys<Line> SORT = SortKeys.<Line>byDefault(
            SortKey.ascending(SortBy.attribute("createdAt")));

    /** Reads the parameters, or ends with 400. */
    public static LineQuery read(QueryParameters parameters) {
        LineQuery query = new LineQuery(parameters.order(SORT), parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Line> where() {
        return Conditions.all();
    }
}
