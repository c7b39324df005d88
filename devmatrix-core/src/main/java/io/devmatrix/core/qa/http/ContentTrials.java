package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Expression;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which rows a list shows, and how. */
final class ContentTrials {
    private final Listing listing;
    private final Bench bench;

    ContentTrials(Listing listing) {
        this.listing = listing;
        this.bench = listing.bench();
    }

    void run() {
        if (listing.areShownAlone()) {
            listing.made().stream().limit(3).forEach(this::shown);
        }
        long missing = listing.made().stream()
                .filter(row -> belongs(row.shown()))
                .filter(row -> find(row).isEmpty())
                .count();
        bench.notes().that(listing.title() + "all rows made are there", missing == 0, missing + " are missing");
        listing.modelled()
                .where()
                .ifPresent(where -> bench.trial(listing.title() + "where", where.node(), () -> excluded(where)));
    }

    private void shown(Row row) {
        if (belongs(row.shown())) {
            Optional<String> difference = find(row)
                    .map(item -> JsonTree.difference(row.shown(), item))
                    .orElse(Optional.of("it is not there"));
            bench.notes()
                    .that(
                            listing.title() + "a row is shown as when it was made",
                            difference.isEmpty(),
                            difference.orElse(""));
        }
    }

    private Optional<JsonNode> find(Row row) {
        return listing.all().stream()
                .filter(item -> item.path("id").asString("").equals(row.id()))
                .findFirst();
    }

    /** Whether the list's own condition, as far as the row tells, and the filters it demands let the row pass. */
    private boolean belongs(JsonNode row) {
        boolean holds = listing.modelled()
                .where()
                .map(where ->
                        bench.conditions().hold(where, listing.entity(), row).orElse(false))
                .orElse(true);
        return holds
                && listing.entity().filters().stream()
                        .filter(filter -> filter.filter().required())
                        .map(filter -> filter.field().wireName())
                        .allMatch(name -> row.path(name)
                                .equals(listing.made().get(0).shown().path(name)));
    }

    /** Changes a row so that the condition no longer holds. */
    private void excluded(Expression where) {
        bench.notes()
                .that(
                        listing.title() + "each row satisfies `" + where.text() + "`",
                        listing.all().stream().allMatch(row -> bench.conditions()
                                .hold(where, listing.entity(), row)
                                .orElse(true)),
                        "one does not");
        Row row = listing.made().get(listing.made().size() - 1);
        Optional<OperationFacts> update = bench.api().operation(listing.entity(), Kind.UPDATE);
        if (update.isPresent() && belongs(row.shown())) {
            breach(where, row).ifPresent(body -> exclude(where, update.get(), row, body));
        }
    }

    private void exclude(Expression where, OperationFacts update, Row row, ObjectNode body) {
        bench.send(Call.of(update, row.ids()).json(body));
        boolean listed = Listing.ids(listing.pages().all()).contains(row.id());
        bench.notes()
                .that(
                        listing.title() + "a row without `" + where.text() + "` is not listed",
                        !listed,
                        "it is listed after " + update.method() + " " + body);
        ObjectNode back = bench.rows().bodies().unchanged(row, false);
        back.retain(body.propertyNames());
        bench.send(Call.of(update, row.ids()).json(back));
    }

    private Optional<ObjectNode> breach(Expression where, Row row) {
        Edges edges = new Edges(bench.values());
        return row.entity().members().update().stream()
                .map(member -> member.field())
                .filter(AttributeFacts.class::isInstance)
                .map(AttributeFacts.class::cast)
                .flatMap(attribute -> edges.of(attribute).map(sample -> {
                    ObjectNode body =
                            bench.rows().bodies().unchanged(row, bench.api().partial(row.entity()));
                    body.set(attribute.wireName(), sample.value());
                    return body;
                }))
                .filter(body -> breaks(where, row, body))
                .findFirst();
    }

    private boolean breaks(Expression where, Row row, ObjectNode body) {
        ObjectNode after = row.shown().deepCopy().asObject();
        after.setAll(body);
        return !bench.conditions().hold(where, row.entity(), after).orElse(true);
    }
}
