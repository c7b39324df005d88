package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Rows that answers show with the one they are part of: all of them, in order, as they are shown themselves. */
final class EmbeddedTrials {
    private static final int ROWS = 3;

    private final Bench bench;
    private final EntityFacts entity;
    private final InverseFacts collection;
    private final EntityFacts part;
    private final Reader reader;

    EmbeddedTrials(Bench bench, EntityFacts entity, InverseFacts collection) {
        this.bench = bench;
        this.entity = entity;
        this.collection = collection;
        this.part = bench.api().facts().entity(collection.owner());
        this.reader = new Reader(bench);
    }

    void run() {
        bench.trial(title() + "are shown", entity.entity().node(), () -> {
            Row whole = bench.rows().fresh(entity);
            List<Row> made = new ArrayList<>();
            same("of a new row", whole, made);
            for (int i = 0; i < ROWS; i++) {
                made.add(bench.rows().below(part, whole.ids()));
            }
            same("are all shown in order", whole, made);
            alike(whole, made);
            listed(whole);
            deleted(whole, made);
        });
    }

    private String title() {
        return entity.entity().name() + "." + collection.name().text() + " ";
    }

    private JsonNode whole(Row whole) {
        return reader.current(whole)
                .orElseThrow(() -> new NoValue("the row is not shown any more", "Mend the read operation"));
    }

    private List<JsonNode> shown(Row whole) {
        return StreamSupport.stream(whole(whole).path(collection.wireName()).spliterator(), false)
                .toList();
    }

    private void same(String what, Row whole, List<Row> made) {
        boolean byTime = part.entity().traits().audit();
        List<String> expected = byTime
                ? made.stream().map(Row::id).toList()
                : made.stream().map(Row::id).sorted(Comparator.naturalOrder()).toList();
        List<String> seen = Listing.ids(shown(whole));
        bench.notes().that(title() + what, expected.equals(seen), seen + " are shown instead of " + expected);
    }

    /** Each as its own read operation shows it. */
    private void alike(Row whole, List<Row> made) {
        if (bench.api().operation(part, Kind.READ).isEmpty()) {
            return;
        }
        List<JsonNode> shown = shown(whole);
        for (int i = 0; i < Math.min(shown.size(), made.size()); i++) {
            Optional<String> difference =
                    JsonTree.difference(reader.current(made.get(i)).orElseThrow(), shown.get(i));
            bench.notes()
                    .that(title() + "are shown as they are shown alone", difference.isEmpty(), difference.orElse(""));
        }
    }

    /** A list shows them too. */
    private void listed(Row whole) {
        if (Pages.free(bench, entity) && entity.entity().partOf().isEmpty()) {
            JsonNode alone = whole(whole);
            Optional<String> difference = new Pages(bench, entity, List.of())
                    .all().stream()
                            .filter(row -> row.path("id").asString("").equals(whole.id()))
                            .findFirst()
                            .map(row -> JsonTree.difference(alone, row))
                            .orElse(Optional.of("the list does not show the row"));
            bench.notes().that(title() + "are shown in lists", difference.isEmpty(), difference.orElse(""));
        }
    }

    private void deleted(Row whole, List<Row> made) {
        bench.api().operation(part, Kind.DELETE).ifPresent(delete -> {
            bench.send(Call.of(delete, made.remove(1).ids()));
            same("are shown without one that was deleted", whole, made);
        });
    }
}
