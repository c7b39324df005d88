package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Events that flows emit become records, and rows of the outbox. */
class EmitTest {
    private static final FileSet DEPOT = Generated.files(Golden.read(Path.of("src/test/resources/models/depot.yaml")));

    @Test
    void writesOneRecordForAllStepsThatEmitTheEvent() {
        assertThat(Generated.text(DEPOT, "event/BoxTaken.java"))
                .endsWith(
                        """
                        /** What the event {@code BoxTaken} carries. */
                        public record BoxTaken(
                                UUID box,
                                String code,
                                @JsonProperty("shelf_state") ShelfState shelfState,
                                BigDecimal weight,
                                @JsonProperty("checked_at") @Nullable Instant checkedAt,
                                Instant at) {
                            /** The type of the event in the outbox. */
                            public static final String TYPE = "BoxTaken";
                        }
                        """);
    }

    @Test
    void addsTheEventInTheFlow() {
        assertThat(Generated.text(DEPOT, "flow/TakeFlow.java"))
                .contains(
                        """
                                entityManager.refresh(shelf);
                                outbox.add(
                                        BoxTaken.TYPE,
                                        new BoxTaken(box.getId(), box.getCode(), shelf.getState(), box.getWeight(), box.getCheckedAt(), now),
                                        now);
                                box.getShelf().removeBox(box);
                        """);
    }

    @Test
    void compilesTheHandlerOfTheManual() {
        String whole = Golden.read(Path.of("../docs/flows.md"));
        String page = whole.substring(whole.indexOf("\n## Events"));
        FileSet library =
                Generated.files("devmatrix: 1\nservice: library\npackage: com.acme.library\n" + block(page, "yaml"));
        GeneratedFile handler = GeneratedFile.java("com.acme.library.service.Shelving", block(page, "java"), "", "");

        assertThat(JavaCompilation.complaints(Stream.concat(Generated.java(library).stream(), Stream.of(handler))
                        .toList()))
                .isEmpty();
    }

    private static String block(String page, String language) {
        String start = "```" + language + "\n";
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf("```", from));
    }

    @Test
    void bearsNamesThatTheCodeHasToo() {
        FileSet files = Generated.files(
                """
                devmatrix: 1
                service: library
                package: com.acme.library
                api: { json: snake }
                entities:
                  Outbox: { table: boxes, fields: { label: string(20), bornAt: instant? }, api: [read] }
                  Book: { fields: { title: string(200), outbox: -> Outbox } }
                flows:
                  tell:
                    http: POST /outboxes/{outbox}/tell -> 204
                    input: { payload: text?, type: text }
                    steps:
                      - emit: Instant
                        with: { outbox: outbox.id, outboxEvent: "payload", type: type, now: now, bornAt: outbox.bornAt }
                      - { emit: JsonProperty, with: { jsonProperty: "outbox.books.map(b, b.id)", at: now }, when: "payload != null" }
                      - { emit: Nullable, with: { event: outbox.label } }
                      - each: book in outbox.books
                        do: [{ call: told, with: { book: book } }]
                  told:
                    input: { book: -> Book }
                    steps: [{ emit: UUID, with: { title: book.title } }]
                """
                        .replace("-> Outbox }", "-> Outbox.books }"));

        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void namesNoOutboxWhereNothingIsEmitted() {
        FileSet quiet = Generated.files(
                """
                devmatrix: 1
                service: library
                package: com.acme.library
                entities:
                  Book: { fields: { title: string(200) }, api: [create, read] }
                """);

        assertThat(quiet.files()).extracting(GeneratedFile::path).noneMatch(path -> path.contains("outbox"));
    }
}
