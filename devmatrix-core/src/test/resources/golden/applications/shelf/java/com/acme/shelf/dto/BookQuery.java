package com.acme.shelf.dto;

import com.acme.shelf.base.query.Conditions;
import com.acme.shelf.base.query.ListQuery;
import com.acme.shelf.base.query.PageWindow;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.query.SortBy;
import com.acme.shelf.base.query.SortKey;
import com.acme.shelf.base.query.SortKeys;
import com.acme.shelf.base.query.SortOrder;
import com.acme.shelf.domain.Book;
import com.acme.shelf.domain.BookStatus;
import com.acme.shelf.domain.Priority;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of books. */
public record BookQuery(
        @Nullable BookStatus status,
        @Nullable UUID authorId,
        @Nullable BigDecimal priceFrom,
        @Nullable BigDecimal priceTo,
        @Nullable Instant dueDateFrom,
        @Nullable Instant dueDateTo,
        @Nullable String search,
        SortOrder<Book> order,
        PageWindow window) implements ListQuery<Book> {
    private static final SortKeys<Book> SORT = SortKeys.<Book>byDefault(
            SortKey.descending(SortBy.constants("priority", Priority.class)),
            SortKey.ascending(SortBy.attribute("title")),
            SortKey.ascending(SortBy.attribute("createdAt")))
            .key("priority", SortBy.constants("priority", Priority.class))
            .key("title", SortBy.attribute("title"))
            .key("price", SortBy.attribute("price"))
            .key("due_date", SortBy.attribute("dueDate"));

    /** Reads the parameters, or ends with 400. */
    public static BookQuery read(QueryParameters parameters) {
        BookQuery query = new BookQuery(
                parameters.constant("status", BookStatus.class),
                parameters.uuid("author_id"),
                parameters.decimal("price_from"),
                parameters.decimal("price_to"),
                parameters.instant("due_date_from"),
                parameters.instant("due_date_to"),
                parameters.text("search"),
                parameters.order(SORT),
                parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Book> where() {
        return Conditions.all(
                Conditions.equal("status", status),
                Conditions.equal("author.id", authorId),
                Conditions.atLeast("price", priceFrom),
                Conditions.atMost("price", priceTo),
                Conditions.atLeast("dueDate", dueDateFrom),
                Conditions.atMost("dueDate", dueDateTo),
                Conditions.contains(search, "title", "isbn"));
    }
}
