package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the model says of numbers that the database gives to rows: each row has one that no row had before. */
final class NumberTrials {
    private final Bench bench;
    private final Creation creation;

    NumberTrials(Bench bench, Creation creation) {
        this.bench = bench;
        this.creation = creation;
    }

    void run() {
        List<AttributeFacts> numbers = creation.entity()
                .attributes()
                .filter(attribute -> attribute.sequence().isPresent())
                .filter(attribute ->
                        attribute.access().shown() && !attribute.access().atCreate())
                .toList();
        if (!numbers.isEmpty()) {
            JsonNode first = made();
            JsonNode second = made();
            numbers.forEach(number -> rises(number, first, second));
        }
    }

    private JsonNode made() {
        return bench.send(creation.call().json(creation.good())).json();
    }

    private void rises(AttributeFacts number, JsonNode first, JsonNode second) {
        String name = number.wireName();
        JsonNode one = first.path(name);
        JsonNode next = second.path(name);
        bench.notes()
                .told(
                        creation.title() + name + " rises",
                        one.isIntegralNumber()
                                && next.isIntegralNumber()
                                && 0 < one.longValue()
                                && one.longValue() < next.longValue(),
                        "two rows, one after the other, have " + one + " and " + next,
                        "Let the sequence of the column give the number");
    }
}
