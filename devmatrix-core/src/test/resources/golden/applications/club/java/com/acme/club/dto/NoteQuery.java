package com.acme.club.dto;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.query.ListQuery;
import com.acme.club.base.query.PageWindow;
import com.acme.club.base.query.QueryParameters;
import com.acme.club.base.query.SortBy;
import com.acme.club.base.query.SortKey;
import com.acme.club.base.query.SortKeys;
import com.acme.club.base.query.SortOrder;
import com.acme.club.domain.Note;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of notes. */
public record NoteQuery(SortOrder<Note> order, PageWindow window) implements ListQuery<Note> {
    private static final SortKeys<Note> SORT = SortKeys.<Note>byDefault(
            SortKey.ascending(SortBy.attribute("createdAt")));

    /** Reads the parameters, or ends with 400. */
    public static NoteQuery read(QueryParameters parameters) {
        NoteQuery query = new NoteQuery(parameters.order(SORT), parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Note> where() {
        return Conditions.all();
    }
}
