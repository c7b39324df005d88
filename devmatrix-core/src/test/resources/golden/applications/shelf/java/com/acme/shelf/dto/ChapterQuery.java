package com.acme.shelf.dto;

import com.acme.shelf.base.query.Conditions;
import com.acme.shelf.base.query.ListQuery;
import com.acme.shelf.base.query.PageWindow;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.query.SortBy;
import com.acme.shelf.base.query.SortKey;
import com.acme.shelf.base.query.SortKeys;
import com.acme.shelf.base.query.SortOrder;
import com.acme.shelf.domain.Chapter;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of chapters. */
public record ChapterQuery(SortOrder<Chapter> order, PageWindow window) implements ListQuery<Chapter> {
    private static final SortKeys<Chapter> SORT = SortKeys.<Chapter>byDefault(
            SortKey.ascending(SortBy.attribute("createdAt")));

    /** Reads the parameters, or ends with 400. */
    public static ChapterQuery read(QueryParameters parameters) {
        ChapterQuery query = new ChapterQuery(parameters.order(SORT), parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Chapter> where() {
        return Conditions.all();
    }
}
