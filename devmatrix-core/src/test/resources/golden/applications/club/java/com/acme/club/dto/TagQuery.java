package com.acme.club.dto;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.query.ListQuery;
import com.acme.club.base.query.PageWindow;
import com.acme.club.base.query.QueryParameters;
import com.acme.club.base.query.SortBy;
import com.acme.club.base.query.SortKey;
import com.acme.club.base.query.SortKeys;
import com.acme.club.base.query.SortOrder;
import com.acme.club.domain.Tag;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of tags. */
public record TagQuery(SortOrder<Tag> order, PageWindow window) implements ListQuery<Tag> {
    private static final SortKeys<Tag> SORT = SortKeys.<Tag>byDefault(SortKey.ascending(SortBy.attribute("createdAt")));

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
