package io.devmatrix.core.qa.http;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.qa.flow.RowSearch;
import io.devmatrix.core.qa.flow.RowView;
import io.devmatrix.core.qa.flow.Sight;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The condition of a list: rows put into the database, with rows around them, for which its parts have their outcomes in many mixtures. */
final class WhereTrials {
    private final FlowBench flows;
    private final Listing listing;
    private final Map<AskedList, Set<String>> shown = new HashMap<>();

    WhereTrials(FlowBench flows, Listing listing) {
        this.flows = flows;
        this.listing = listing;
    }

    void run() {
        listing.modelled().where().ifPresent(where -> flows.bench()
                .trial(listing.title() + "rows around `where`", where.node(), () -> forgotten(where)));
    }

    private void forgotten(Expression where) {
        Fingerprint before = flows.store().fingerprint();
        try {
            rows(where);
        } finally {
            flows.store().forget(before);
        }
    }

    private void rows(Expression where) {
        Instant now = flows.now();
        List<RowSearch.Found> mixtures = new RowSearch(flows.meaning(), listing.entity(), flows.plain(), List.of(where))
                .mixtures(where, flows.numbers(), now);
        mixtures.forEach(found -> flows.store().insert(found.world()));
        mixtures.forEach(found -> {
            RowView row = row(found, now);
            AskedList.showing(listing, row, found.ids()).ifPresent(asked -> compare(where, found, row, asked));
        });
    }

    private RowView row(RowSearch.Found found, Instant at) {
        UUID id = found.ids().get(found.ids().size() - 1);
        return Sight.of(flows.meaning(), found.world(), at)
                .row(listing.entity().entity().name(), id);
    }

    /** A row for which time makes a difference just now says nothing. */
    private void compare(Expression where, RowSearch.Found found, RowView row, AskedList asked) {
        boolean belongs = holds(where, row);
        boolean seen = shown.computeIfAbsent(asked, list -> list.ids(listing))
                .contains(row.id().toString());
        boolean stays = holds(where, row(found, flows.now())) == belongs;
        flows.bench()
                .notes()
                .that(
                        listing.title() + (belongs ? "a row with `" : "no row without `") + where.text() + "` is shown",
                        seen == belongs || !stays,
                        (seen ? "it is shown: " : "it is not there: ") + told(where, row));
    }

    private static boolean holds(Expression where, RowView row) {
        return row.sight().holds(where, row);
    }

    /** What the condition reads of the row, in words. */
    private String told(Expression where, RowView row) {
        return flows.meaning().checked(where, row.entity()).reads().stream()
                .filter(read -> !(read.type() instanceof ValueType.Row))
                .map(read -> path(read) + " = " + value(where, read, row))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String path(Node.Member read) {
        return read.owner() instanceof Node.Member owner ? path(owner) + "." + read.name() : read.name();
    }

    private static String value(Expression where, Node read, RowView row) {
        return Conditions.told(() -> Evaluator.evaluate(new CheckedExpression(where, read), row, Map.of()))
                .map(String::valueOf)
                .orElse("null");
    }
}
