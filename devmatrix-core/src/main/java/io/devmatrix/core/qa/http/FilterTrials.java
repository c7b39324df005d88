package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FilterFacts;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.ir.Operation.Filter;
import io.devmatrix.core.ir.Type.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Filters: equal and range, each against the rows that the list shows without it. */
final class FilterTrials {
    private static final String NOBODY = "ffffffff-ffff-4fff-bfff-ffffffffffff";
    private static final int VALUES = 5;

    private final Listing listing;
    private final Bench bench;

    FilterTrials(Listing listing) {
        this.listing = listing;
        this.bench = listing.bench();
    }

    void run() {
        for (FilterFacts filter : listing.entity().filters()) {
            String node =
                    NodeIds.filter(listing.modelled().node(), filter.filter().field());
            bench.trial(listing.title() + "filter " + filter.parameters(), node, () -> filter(filter));
        }
    }

    private void filter(FilterFacts filter) {
        if (filter.filter().required()) {
            filter.parameters().stream().limit(1).forEach(parameter -> {
                Answer answer = listing.pagesWithout(filter).get();
                bench.notes().see(listing.title() + "without " + parameter, answer, ApiFacts.BAD_REQUEST);
            });
        }
        filter.parameters().forEach(parameter -> malformed(filter, parameter));
        if (filter.filter().kind() == Filter.Kind.RANGE) {
            range(filter);
        } else {
            equal(filter);
        }
    }

    private void malformed(FilterFacts filter, String parameter) {
        Stream<String> texts = filter.field() instanceof AttributeFacts attribute
                        && attribute.type().kind().isTextual()
                ? Stream.empty()
                : Stream.of("~", "");
        texts.forEach(text -> bench.notes()
                .see(
                        listing.title() + parameter + " `" + text + "`",
                        listing.pagesWithout(filter).get(parameter, text),
                        ApiFacts.BAD_REQUEST));
    }

    private void equal(FilterFacts filter) {
        FieldFacts field = filter.field();
        String parameter = filter.parameters().get(0);
        for (JsonNode value : sought(field)) {
            String text = Listing.text(value);
            compare(filter, parameter + "=" + text, row -> value.equals(row.path(field.wireName())), parameter, text);
        }
        boolean reference =
                !(field instanceof AttributeFacts attribute) || attribute.type().kind() == Kind.UUID;
        if (reference && !filter.filter().required()) {
            compare(filter, parameter + " of no row", row -> false, parameter, NOBODY);
        }
        if (field instanceof AttributeFacts attribute && attribute.type().kind() == Kind.ENUM) {
            constants(filter, attribute, parameter);
        }
    }

    /** An empty text is sought by nobody: it is no value of a filter. */
    private List<JsonNode> sought(FieldFacts field) {
        return values(field).stream()
                .filter(value -> !Listing.text(value).isEmpty())
                .limit(VALUES)
                .toList();
    }

    /** Also those values that no row has. */
    private void constants(FilterFacts filter, AttributeFacts attribute, String parameter) {
        for (String constant : bench.values().constants(attribute.type())) {
            JsonNode value = Values.JSON.stringNode(constant);
            if (values(attribute).stream().noneMatch(value::equals)) {
                compare(filter, parameter + "=" + constant, row -> false, parameter, constant);
            }
        }
    }

    private void range(FilterFacts filter) {
        List<JsonNode> values = values(filter.field());
        if (values.isEmpty()) {
            return;
        }
        JsonNode low = values.get(values.size() / 3);
        JsonNode high = values.get(values.size() * 2 / 3);
        String from = filter.parameters().get(0);
        String to = filter.parameters().get(1);
        Predicate<JsonNode> least = row -> compare(filter, row, low) >= 0;
        Predicate<JsonNode> most = row -> compare(filter, row, high) <= 0;
        Predicate<JsonNode> exact = least.and(row -> compare(filter, row, low) <= 0);
        String lowText = Listing.text(low);
        String highText = Listing.text(high);
        if (!filter.filter().required()) {
            compare(filter, from + " alone", present(filter).and(least), from, lowText);
            compare(filter, to + " alone", present(filter).and(most), to, highText);
        }
        compare(filter, from + " and " + to, present(filter).and(least).and(most), from, lowText, to, highText);
        compare(filter, from + " equal to " + to, present(filter).and(exact), from, lowText, to, lowText);
    }

    private static Predicate<JsonNode> present(FilterFacts filter) {
        return row -> !row.path(filter.field().wireName()).isNull();
    }

    private int compare(FilterFacts filter, JsonNode row, JsonNode value) {
        return order(filter.field()).compare(row.path(filter.field().wireName()), value);
    }

    private Comparator<JsonNode> order(FieldFacts field) {
        return new FieldOrder(bench.api().facts(), field).values();
    }

    private void compare(FilterFacts filter, String what, Predicate<JsonNode> passes, String... parameters) {
        List<JsonNode> from =
                filter.filter().required() ? listing.pagesWithout(filter).all(parameters) : listing.all();
        List<JsonNode> expected = from.stream().filter(passes).toList();
        listing.same("filter " + what, expected, listing.pagesWithout(filter).all(parameters));
    }

    /** Different values of the rows shown, in order; those of the rows made here before others where order does not matter. */
    private List<JsonNode> values(FieldFacts field) {
        TreeSet<JsonNode> values = new TreeSet<>(order(field));
        listing.all().stream()
                .map(row -> row.path(field.wireName()))
                .filter(value -> !value.isNull() && !value.isMissingNode())
                .forEach(values::add);
        return List.copyOf(values);
    }
}
