package com.acme.shelf.dto;

import com.acme.shelf.base.query.Conditions;
import com.acme.shelf.base.query.ListQuery;
import com.acme.shelf.base.query.PageWindow;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.query.SortBy;
import com.acme.shelf.base.query.SortKey;
import com.acme.shelf.base.query.SortKeys;
import com.acme.shelf.base.query.SortOrder;
import com.acme.shelf.domain.Author;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of authors. */
public record AuthorQuery(
        @Nullable String email,
        @Nullable Boolean active,
        @Nullable String search,
        SortOrder<Author> order,
        PageWindow window) implements ListQuery<Author> {
    private static final SortKeys<Author> SORT = SortKeys.<Author>byDefault(
            SortKey.ascending(SortBy.attribute("createdAt")))
            .key("name", SortBy.attribute("name"))
            .key("email", SortBy.attribute("email"));

    /** Reads the parameters, or ends with 400. */
    public static AuthorQuery read(QueryParameters parameters) {
        AuthorQuery query = new AuthorQuery(
                parameters.text("email"),
                parameters.bool("active"),
                parameters.text("search"),
                parameters.order(SORT),
                parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Author> where() {
        return Conditions.all(
                Conditions.equal("active", true),
                Conditions.equal("email", email),
                Conditions.equal("active", active),
                Conditions.contains(search, "name", "email"));
    }
}
