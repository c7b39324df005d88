package com.acme.club.dto;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.query.ListQuery;
import com.acme.club.base.query.PageWindow;
import com.acme.club.base.query.QueryParameters;
import com.acme.club.base.query.SortBy;
import com.acme.club.base.query.SortKey;
import com.acme.club.base.query.SortKeys;
import com.acme.club.base.query.SortOrder;
import com.acme.club.domain.Member;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of members. */
public record MemberQuery(SortOrder<Member> order, PageWindow window) implements ListQuery<Member> {
    private static final SortKeys<Member> SORT = SortKeys.<Member>byDefault(
            SortKey.ascending(SortBy.attribute("createdAt")));

    /** Reads the parameters, or ends with 400. */
    public static MemberQuery read(QueryParameters parameters) {
        MemberQuery query = new MemberQuery(parameters.order(SORT), parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Member> where() {
        return Conditions.all();
    }
}
