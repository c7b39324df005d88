package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.ir.Operation.SortKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The order of a list: its own, and each one that a client may ask for. */
final class SortTrials {
    private static final String SORT = "sort";

    private final Listing listing;
    private final Bench bench;

    SortTrials(Listing listing) {
        this.listing = listing;
        this.bench = listing.bench();
    }

    void run() {
        ordered("its own order", listing.all(), listing.entity().defaultSort());
        List<String> keys = listing.modelled().sort();
        keys.forEach(key -> bench.trial(
                listing.title() + SORT + " " + key,
                NodeIds.sort(listing.modelled().node(), key),
                () -> key(key)));
        if (keys.size() > 1) {
            List<SortKey> two = List.of(new SortKey(keys.get(1), true), new SortKey(keys.get(0), false));
            ordered(
                    "sort by two keys",
                    listing.pages().all(SORT, "-" + wire(keys.get(1)) + "," + wire(keys.get(0))),
                    two);
        }
        refused("noSuchKey");
        listing.entity().fields().stream()
                .filter(field -> !keys.contains(field.name().text()) && field.shown())
                .findFirst()
                .ifPresent(field -> refused(field.wireName()));
    }

    private void key(String key) {
        for (boolean descending : new boolean[] {false, true}) {
            String value = (descending ? "-" : "") + wire(key);
            List<JsonNode> rows = listing.pages().all(SORT, value);
            String what = "sort by " + value;
            ordered(what, rows, List.of(new SortKey(key, descending)));
            boolean complete = new TreeSet<>(Listing.ids(rows)).equals(new TreeSet<>(Listing.ids(listing.all())));
            bench.notes().that(listing.title() + what + " shows the same rows", complete, rows.size() + " rows");
        }
        int size = Math.min(
                bench.api().paging().maxSize(), Math.max(2, listing.all().size() / 4));
        List<JsonNode> large = listing.pages().all(SORT, wire(key));
        listing.same(
                "sort by " + wire(key) + " in small pages",
                large,
                listing.pages().walked(size, SORT, wire(key)));
    }

    private String wire(String key) {
        return listing.entity().field(key).map(FieldFacts::wireName).orElse(key);
    }

    private void refused(String key) {
        Answer answer = listing.pages().get(SORT, key);
        bench.notes().see(listing.title() + "sort by `" + key + "`", answer, ApiFacts.BAD_REQUEST);
    }

    private void ordered(String what, List<JsonNode> rows, List<SortKey> keys) {
        List<FieldFacts> fields = keys.stream()
                .flatMap(key -> listing.entity().field(key.field()).stream())
                .filter(FieldFacts::shown)
                .toList();
        Optional<Comparator<JsonNode>> order = keys.stream()
                .filter(key -> listing.entity()
                        .field(key.field())
                        .filter(FieldFacts::shown)
                        .isPresent())
                .map(this::comparator)
                .reduce(Comparator::thenComparing);
        List<JsonNode> known = rows.stream()
                .filter(row -> fields.stream().allMatch(f -> order(f).knows(row)))
                .toList();
        Optional<String> disorder = order.flatMap(by -> disorder(known, by));
        String places = disorder.map(found -> found + " by " + keys).orElse("");
        bench.notes().that(listing.title() + what, disorder.isEmpty(), places);
    }

    private static Optional<String> disorder(List<JsonNode> rows, Comparator<JsonNode> order) {
        for (int i = 1; i < rows.size(); i++) {
            if (order.compare(rows.get(i - 1), rows.get(i)) > 0) {
                return Optional.of(rows.get(i - 1) + " comes before " + rows.get(i));
            }
        }
        return Optional.empty();
    }

    private Comparator<JsonNode> comparator(SortKey key) {
        return order(listing.entity().field(key.field()).orElseThrow()).rows(key.descending());
    }

    private FieldOrder order(FieldFacts field) {
        return new FieldOrder(bench.api().facts(), field);
    }
}
