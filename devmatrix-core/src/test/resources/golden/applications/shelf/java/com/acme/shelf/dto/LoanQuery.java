package com.acme.shelf.dto;

import com.acme.shelf.base.query.Conditions;
import com.acme.shelf.base.query.ListQuery;
import com.acme.shelf.base.query.PageWindow;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.query.SortKeys;
import com.acme.shelf.base.query.SortOrder;
import com.acme.shelf.domain.Loan;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of loans. */
public record LoanQuery(
        @Nullable UUID bookId,
        @Nullable LocalDate sinceFrom,
        @Nullable LocalDate sinceTo,
        @Nullable Boolean returned,
        SortOrder<Loan> order,
        PageWindow window) implements ListQuery<Loan> {
    private static final SortKeys<Loan> SORT = SortKeys.<Loan>byDefault();

    /** Reads the parameters, or ends with 400. */
    public static LoanQuery read(QueryParameters parameters) {
        LoanQuery query = new LoanQuery(
                parameters.uuid("book_id"),
                parameters.date("since_from"),
                parameters.date("since_to"),
                parameters.bool("returned"),
                parameters.order(SORT),
                parameters.window());
        parameters.require("book_id", query.bookId());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Loan> where() {
        return Conditions.all(
                Conditions.equal("book.id", bookId),
                Conditions.atLeast("since", sinceFrom),
                Conditions.atMost("since", sinceTo),
                Conditions.equal("returned", returned));
    }
}
