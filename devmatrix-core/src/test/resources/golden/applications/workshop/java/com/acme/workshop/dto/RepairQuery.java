package com.acme.workshop.dto;

import com.acme.workshop.base.query.Conditions;
import com.acme.workshop.base.query.ListQuery;
import com.acme.workshop.base.query.PageWindow;
import com.acme.workshop.base.query.QueryParameters;
import com.acme.workshop.base.query.SortBy;
import com.acme.workshop.base.query.SortKey;
import com.acme.workshop.base.query.SortKeys;
import com.acme.workshop.base.query.SortOrder;
import com.acme.workshop.domain.Repair;
import com.acme.workshop.domain.RepairStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of repairs. */
public record RepairQuery(
        @Nullable RepairStatus status,
        @Nullable BigDecimal totalFrom,
        @Nullable BigDecimal totalTo,
        SortOrder<Repair> order,
        PageWindow window) implements ListQuery<Repair> {
    private static final SortKeys<Repair> SORT = SortKeys.<Repair>byDefault(
            SortKey.ascending(SortBy.attribute("createdAt")))
            .key("title", SortBy.attribute("title"))
            .key("total", SortBy.attribute("total"));

    /** Reads the parameters, or ends with 400. */
    public static RepairQuery read(QueryParameters parameters) {
        RepairQuery query = new RepairQuery(
                parameters.constant("status", RepairStatus.class),
                parameters.decimal("total_from"),
                parameters.decimal("total_to"),
                parameters.order(SORT),
                parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Repair> where() {
        return Conditions.all(
                Conditions.equal("status", status),
                Conditions.atLeast("total", totalFrom),
                Conditions.atMost("total", totalTo));
    }
}
