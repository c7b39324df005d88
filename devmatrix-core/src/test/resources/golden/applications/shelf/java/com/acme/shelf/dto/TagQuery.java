package com.acme.shelf.dto;

import com.acme.shelf.base.query.Conditions;
import com.acme.shelf.base.query.ListQuery;
import com.acme.shelf.base.query.PageWindow;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.query.SortKeys;
import com.acme.shelf.base.query.SortOrder;
import com.acme.shelf.domain.Tag;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of tags. */
public record TagQuery(SortOrder<Tag> order, PageWindow window) implements ListQuery<Tag> {
    private static final SortKeys<Tag> SORT = SortKeys.<Tag>byDefault();

    /** Reads the parameters, or ends with 400. */
    public static TagQuery read(QueryParameters parameters) {
        TagQuery query = new TagQuery(parameters.order(SORT), parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Tag> where() {
        return Conditions.all();
    }
}
