package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Search: any case, and each character for itself. */
final class SearchTrials {
    private static final String SEARCH = "search";
    private static final String MARK = "q%_\\'";

    private final Listing listing;
    private final Bench bench;

    SearchTrials(Listing listing) {
        this.listing = listing;
        this.bench = listing.bench();
    }

    void run() {
        if (listing.modelled().search().isEmpty()) {
            Answer answer = listing.pages().get(SEARCH, "x");
            bench.notes().see(listing.title() + "search, which it has not", answer, ApiFacts.BAD_REQUEST);
            return;
        }
        bench.notes().about(List.of(NodeIds.search(listing.modelled().node())), this::searched);
    }

    private void searched() {
        fields().forEach(field -> bench.trial(listing.title() + "search in " + field.wireName(), () -> in(field)));
        bench.trial(listing.title() + "search for signs", this::signs);
        find("what no row has", "no row has this");
        Answer answer = listing.pages().get(SEARCH, "\u0000");
        bench.notes().see(listing.title() + "search with a NUL", answer, ApiFacts.BAD_REQUEST);
    }

    private List<AttributeFacts> fields() {
        return listing.modelled().search().stream()
                .flatMap(name -> listing.entity().field(name).stream())
                .filter(AttributeFacts.class::isInstance)
                .map(AttributeFacts.class::cast)
                .filter(FieldFacts::shown)
                .toList();
    }

    private void in(AttributeFacts field) {
        Optional<String> text = listing.made().stream()
                .map(row -> row.shown().path(field.wireName()).asString(""))
                .filter(value -> !value.isEmpty())
                .reduce((one, other) -> other);
        if (text.isPresent()) {
            String value = text.get();
            find("the whole " + field.wireName(), value);
            find("the " + field.wireName() + " in capitals", value.toUpperCase(Locale.ROOT));
            find("the end of the " + field.wireName(), value.substring(value.length() / 2));
        }
    }

    /** Two rows that differ only where a wildcard would not care. */
    private void signs() {
        Optional<AttributeFacts> free =
                fields().stream().filter(SearchTrials::isFree).findFirst();
        EntityFacts entity = listing.entity();
        if (free.isPresent() && bench.api().operation(entity, Kind.CREATE).isPresent()) {
            for (String text : List.of(MARK + "one", "qZZZone")) {
                ObjectNode body = bench.rows().bodies().minimal(entity);
                body.put(free.get().wireName(), text);
                bench.rows().created(entity, listing.made().get(0).parents(), body);
            }
        }
        for (String needle : List.of("%", "_", "\\", "'", "q%", "%_", "%%")) {
            find("`" + needle + "`", needle);
        }
    }

    private static boolean isFree(AttributeFacts field) {
        Type.Kind kind = field.type().kind();
        return (kind == Type.Kind.STRING || kind == Type.Kind.TEXT)
                && field.access().atCreate()
                && field.attribute().limits().pattern().isEmpty()
                && field.type().length().orElse(MARK.length() + 3) >= MARK.length() + 3;
    }

    private void find(String what, String needle) {
        List<JsonNode> all = listing.pages().all();
        List<JsonNode> expected =
                all.stream().filter(row -> contains(row, needle)).toList();
        listing.same("search for " + what, expected, listing.pages().all(SEARCH, needle));
    }

    private boolean contains(JsonNode row, String needle) {
        return fields().stream()
                .map(field -> row.path(field.wireName()).asString(""))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(needle.toLowerCase(Locale.ROOT)));
    }
}
