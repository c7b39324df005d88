package com.acme.workshop.dto;

import com.acme.workshop.base.query.Conditions;
import com.acme.workshop.base.query.ListQuery;
import com.acme.workshop.base.query.PageWindow;
import com.acme.workshop.base.query.QueryParameters;
import com.acme.workshop.base.query.SortBy;
import com.acme.workshop.base.query.SortKey;
import com.acme.workshop.base.query.SortKeys;
import com.acme.workshop.base.query.SortOrder;
import com.acme.workshop.domain.RepairLine;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of repair lines. */
public record RepairLineQuery(SortOrder<RepairLine> order, PageWindow window) implements ListQuery<RepairLine> {
    private static final SortKeys<RepairLine> SORT = SortKeys.<RepairLine>byDefault(
            SortKey.ascending(SortBy.attribute("createdAt")));

    /** Reads the parameters, or ends with 400. */
    public static RepairLineQuery read(QueryParameters parameters) {
        RepairLineQuery query = new RepairLineQuery(parameters.order(SORT), parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<RepairLine> where() {
        return Conditions.all();
    }
}
