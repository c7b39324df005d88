package com.acme.workshop.dto;

import com.acme.workshop.base.query.Conditions;
import com.acme.workshop.base.query.ListQuery;
import com.acme.workshop.base.query.PageWindow;
import com.acme.workshop.base.query.QueryParameters;
import com.acme.workshop.base.query.SortBy;
import com.acme.workshop.base.query.SortKey;
import com.acme.workshop.base.query.SortKeys;
import com.acme.workshop.base.query.SortOrder;
import com.acme.workshop.domain.Tool;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of tools. */
public record ToolQuery(SortOrder<Tool> order, PageWindow window) implements ListQuery<Tool> {
    private static final SortKeys<Tool> SORT = SortKeys.<Tool>byDefault(
            SortKey.ascending(SortBy.attribute("createdAt")));

    /** Reads the parameters, or ends with 400. */
    public static ToolQuery read(QueryParameters parameters) {
        ToolQuery query = new ToolQuery(parameters.order(SORT), parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Tool> where() {
        return Conditions.all();
    }
}
