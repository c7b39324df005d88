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
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Search: in each of its fields, in any case, and each character for itself. */
final class SearchTrials {
    private static final String SEARCH = "search";
    private static final int TRIES = 4;
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
        Optional<String> text = own(field).or(() -> made(field));
        if (text.isPresent()) {
            String value = text.get();
            find("the whole " + field.wireName(), value);
            find("the " + field.wireName() + " in capitals", value.toUpperCase(Locale.ROOT));
            find("the end of the " + field.wireName(), value.substring(value.length() / 2));
        }
    }

    /** A text of a new row that is found by this field alone; empty when clients cannot make one that the list shows. */
    private Optional<String> own(AttributeFacts field) {
        EntityFacts entity = listing.entity();
        if (!field.access().atCreate()
                || bench.api().operation(entity, Kind.CREATE).isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(0, TRIES)
                .mapToObj(i -> bench.rows().bodies().suiting(entity, body -> isOwn(body, field)))
                .flatMap(Optional::stream)
                .map(this::created)
                .filter(row -> Listing.ids(listing.pages().all()).contains(row.id()))
                .map(row -> row.shown().path(field.wireName()).asString(""))
                .findFirst();
    }

    private boolean isOwn(ObjectNode body, AttributeFacts field) {
        String text = body.path(field.wireName()).asString("");
        return !text.isEmpty()
                && fields().stream().filter(other -> !other.equals(field)).noneMatch(other -> has(body, other, text));
    }

    private Optional<String> made(AttributeFacts field) {
        return listing.made().stream()
                .map(row -> row.shown().path(field.wireName()).asString(""))
                .filter(value -> !value.isEmpty())
                .reduce((one, other) -> other);
    }

    private Row created(ObjectNode body) {
        return bench.rows().created(listing.entity(), listing.made().get(0).parents(), body);
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
                created(body);
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
        return fields().stream().anyMatch(field -> has(row, field, needle));
    }

    private static boolean has(JsonNode row, AttributeFacts field, String needle) {
        String text = row.path(field.wireName()).asString("");
        return text.toLowerCase(Locale.ROOT).contains(needle.toLowerCase(Locale.ROOT));
    }
}
