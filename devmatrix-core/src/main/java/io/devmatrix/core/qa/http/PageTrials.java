package io.devmatrix.core.qa.http;

import io.devmatrix.core.ir.Paging;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Pages: their number, size and limits, and that walking them meets each row once. */
final class PageTrials {
    private static final int OK = 200;
    private static final int FAR = 1000;

    private final Listing listing;
    private final Bench bench;
    private final Paging paging;

    PageTrials(Listing listing) {
        this.listing = listing;
        this.bench = listing.bench();
        this.paging = bench.api().paging();
    }

    void run() {
        int total = listing.all().size();
        page("no parameter", listing.pages().get(), paging.firstPage(), paging.defaultSize());
        page("the greatest size", sized(paging.maxSize()), paging.firstPage(), paging.maxSize());
        page("size 1", sized(1), paging.firstPage(), 1);
        Answer behind = numbered(paging.firstPage() + total + FAR);
        page("a page behind the last", behind, paging.firstPage() + total + FAR, paging.defaultSize());
        page("the greatest page number", numbered(Integer.MAX_VALUE), Integer.MAX_VALUE, paging.defaultSize());
        refusals();
        walk(total);
    }

    private void refusals() {
        for (String size : List.of("0", "-1", String.valueOf(paging.maxSize() + 1), "abc", "", "1.5", "99999999999")) {
            refused(paging.sizeParameter(), size);
        }
        for (String page : List.of(String.valueOf(paging.firstPage() - 1), "abc", "", "1.5", "99999999999")) {
            refused(paging.pageParameter(), page);
        }
        String unknown = "phantom";
        bench.notes()
                .see(listing.title() + "an unknown parameter", listing.pages().get(unknown, "1"), ApiFacts.BAD_REQUEST);
    }

    private void refused(String parameter, String value) {
        Answer answer = listing.pages().get(parameter, value);
        bench.notes().see(listing.title() + parameter + " `" + value + "`", answer, ApiFacts.BAD_REQUEST);
    }

    private Answer sized(int size) {
        return listing.pages().get(paging.sizeParameter(), String.valueOf(size));
    }

    private Answer numbered(int page) {
        return listing.pages().get(paging.pageParameter(), String.valueOf(page));
    }

    private void page(String what, Answer answer, int page, int size) {
        JsonNode json = answer.json();
        int total = listing.all().size();
        long before = ((long) page - paging.firstPage()) * size;
        long items = Math.max(0, Math.min(size, total - before));
        Optional<String> objection = number(json, paging.total(), total)
                .or(() -> number(json, paging.page(), page))
                .or(() -> number(json, paging.size(), size))
                .or(() -> json.path(paging.items()).size() == items
                        ? Optional.empty()
                        : Optional.of(json.path(paging.items()).size() + " rows instead of " + items));
        bench.notes().see(listing.title() + what, answer, OK, objection);
    }

    private static Optional<String> number(JsonNode json, String name, long expected) {
        JsonNode value = json.path(name);
        return value.isIntegralNumber() && value.longValue() == expected
                ? Optional.empty()
                : Optional.of("`" + name + "` is " + value + " instead of " + expected);
    }

    private void walk(int total) {
        List<String> ids = Listing.ids(listing.all());
        bench.notes()
                .that(
                        listing.title() + "no row twice",
                        new TreeSet<>(ids).size() == ids.size(),
                        ids.size() + " rows, " + new TreeSet<>(ids).size() + " different ones");
        int size = Math.min(paging.maxSize(), Math.max(2, total / 6));
        bench.trial(
                listing.title() + "small pages",
                () -> listing.same(
                        "small pages show the same rows in the same order",
                        listing.all(),
                        listing.pages().walked(size)));
    }
}
