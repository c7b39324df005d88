package io.devmatrix.core.ir;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One operation of a resource. Events of a machine that changes by event are operations too, stated by the machine. */
public sealed interface Operation {
    /** Model node. */
    String node();

    /** Roles, ownership or public access; the application's rule when empty. */
    Optional<Security.Rule> access();

    /**
     * {@code POST} on the collection.
     *
     * @param status of success
     */
    record Create(String node, int status, Optional<Security.Rule> access) implements Operation {}

    /**
     * {@code GET} on the item.
     *
     * @param cache how long the service may answer from memory; empty for never
     */
    record Read(String node, Optional<Duration> cache, Optional<Security.Rule> access) implements Operation {}

    /**
     * Change of the item.
     *
     * @param method {@code PUT} or {@code PATCH}
     * @param partial whether fields may be left out, which keeps them
     */
    record Update(String node, String method, boolean partial, Optional<Security.Rule> access) implements Operation {}

    /**
     * {@code DELETE} on the item.
     *
     * @param status of success
     */
    record Delete(String node, int status, Optional<Security.Rule> access) implements Operation {}

    /**
     * {@code GET} on the collection.
     *
     * @param where rows it shows; all when empty
     * @param order sort when the client asks for none
     * @param sort fields a client may sort by
     * @param filters fields a client may filter by
     * @param search textual attributes that the {@code search} parameter looks into; empty for no such parameter
     */
    record ListAll(
            String node,
            Optional<Expression> where,
            List<SortKey> order,
            List<String> sort,
            List<Filter> filters,
            List<String> search,
            Optional<Security.Rule> access)
            implements Operation {
        public ListAll {
            order = List.copyOf(order);
            sort = List.copyOf(sort);
            filters = List.copyOf(filters);
            search = List.copyOf(search);
        }
    }

    /**
     * {@code GET} on the collection's {@code /counts}: rows by each value of an enum or boolean.
     *
     * @param name path segment
     * @param by attribute whose values are counted
     */
    record Count(String node, String name, String by, Optional<Security.Rule> access) implements Operation {}

    /**
     * An operation that a flow answers.
     *
     * @param method HTTP method
     * @param path below the base, {@code {name}} for variables
     * @param status of success
     * @param flow its name
     */
    record Custom(String node, String method, String path, int status, String flow, Optional<Security.Rule> access)
            implements Operation {}

    /**
     * One key of a sort.
     *
     * @param field attribute name
     * @param descending last first
     */
    record SortKey(String field, boolean descending) {}

    /**
     * One filter of a list.
     *
     * @param field attribute or relation name
     * @param kind how it compares
     * @param required whether the client must give it
     */
    record Filter(String field, Kind kind, boolean required) {
        /** How a filter compares. */
        public enum Kind {
            EQUAL,
            RANGE
        }
    }
}
