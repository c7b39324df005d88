package com.acme.todo.dto;

import com.acme.todo.base.query.Conditions;
import com.acme.todo.base.query.ListQuery;
import com.acme.todo.base.query.PageWindow;
import com.acme.todo.base.query.QueryParameters;
import com.acme.todo.base.query.SortBy;
import com.acme.todo.base.query.SortKey;
import com.acme.todo.base.query.SortKeys;
import com.acme.todo.base.query.SortOrder;
import com.acme.todo.domain.Todo;
import com.acme.todo.domain.TodoPriority;
import com.acme.todo.domain.TodoStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** What a client asks of the list of todos. */
public record TodoQuery(
        @Nullable TodoStatus status,
        @Nullable TodoPriority priority,
        @Nullable Instant dueDateFrom,
        @Nullable Instant dueDateTo,
        @Nullable String search,
        SortOrder<Todo> order,
        PageWindow window) implements ListQuery<Todo> {
    private static final SortKeys<Todo> SORT = SortKeys.<Todo>byDefault(
            SortKey.descending(SortBy.constants("priority", TodoPriority.class)),
            SortKey.ascending(SortBy.attribute("createdAt")));

    /** Reads the parameters, or ends with 400. */
    public static TodoQuery read(QueryParameters parameters) {
        TodoQuery query = new TodoQuery(
                parameters.constant("status", TodoStatus.class),
                parameters.constant("priority", TodoPriority.class),
                parameters.instant("due_date_from"),
                parameters.instant("due_date_to"),
                parameters.text("search"),
                parameters.order(SORT),
                parameters.window());
        parameters.finish();
        return query;
    }

    @Override
    public PredicateSpecification<Todo> where() {
        return Conditions.all(
                Conditions.equal("status", status),
                Conditions.equal("priority", priority),
                Conditions.atLeast("dueDate", dueDateFrom),
                Conditions.atMost("dueDate", dueDateTo),
                Conditions.contains(search, "title", "description"));
    }
}
