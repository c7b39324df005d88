package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.FilterFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.qa.flow.RowView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a list is asked for that shows a row, if its condition lets it.
 *
 * @param parents in the path
 * @param filters those that must be given
 * @param caller the owner, where it shows everybody the own rows; else empty
 */
record AskedList(List<String> parents, Map<String, String> filters, Optional<UUID> caller) {
    /**
     * Empty when no request shows the row: it lacks an owner, or a value for a filter.
     *
     * @param ids of the rows that it is part of, from the outermost, and its own
     */
    static Optional<AskedList> showing(Listing listing, RowView row, List<UUID> ids) {
        Map<String, String> filters = new TreeMap<>();
        for (FilterFacts filter : listing.entity().filters()) {
            if (filter.filter().required()) {
                Object value = row.raw(filter.field().name().text());
                if (value == null) {
                    return Optional.empty();
                }
                String text = Listing.text(StoredValues.json(filter.field(), value));
                filter.parameters().forEach(parameter -> filters.put(parameter, text));
            }
        }
        List<String> parents =
                ids.subList(0, ids.size() - 1).stream().map(UUID::toString).toList();
        Optional<Owner> owned = owned(listing);
        Optional<UUID> owner = owned.flatMap(way -> owner(way, row));
        return owned.isPresent() && owner.isEmpty()
                ? Optional.empty()
                : Optional.of(new AskedList(parents, filters, owner));
    }

    private static Optional<Owner> owned(Listing listing) {
        return SecurityFacts.of(listing.bench().api().facts())
                .map(security -> security.access(listing.operation()))
                .filter(rule -> !rule.open())
                .flatMap(rule -> rule.owner());
    }

    private static Optional<UUID> owner(Owner way, RowView row) {
        @Nullable Object end = row;
        for (RelationFacts step : way.path()) {
            end = end instanceof RowView from ? from.get(step.name().text()) : null;
        }
        return end instanceof RowView user && user.raw("deletedAt") == null ? Optional.of(user.id()) : Optional.empty();
    }

    /** Ids of all rows that it shows. */
    Set<String> ids(Listing listing) {
        Pages pages = new Pages(listing.bench(), listing.entity(), parents);
        filters.forEach(pages::with);
        caller.ifPresent(pages::by);
        return new TreeSet<>(Listing.ids(pages.all()));
    }
}
