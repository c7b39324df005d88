package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** Inputs of flows that answer GET and DELETE are parameters. */
class FlowQueryTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: hotel
            package: com.acme.hotel
            api: { json: snake }
            enums: { Board: [none, breakfast] }
            errors: { closed: { status: 409 } }
            entities:
              Guest: { fields: { name: string(80), user: -> User }, api: crud }
              User: { fields: { mail: { type: email, unique: true } }, api: [read] }
              Room: { fields: { price: "decimal(8,2)", open: boolean }, api: crud }
            flows:
              quote:
                http: GET /rooms/{room}/quote -> 200
                input:
                  lastNight: date
                  nights: { type: int, min: 1, max: 60 }
                  board: { type: Board, default: none }
                  extra: { type: "decimal(6,2)?", min: 0, default: 1.5 }
                  guest: -> Guest?
                  note: { type: string(20)?, min: 2, pattern: "[a-z]*" }
                  at: instant?
                  stay: duration?
                  far: long?
                  quiet: boolean?
                  code: uuid?
                  page: url?
                result: { total: room.price * input.nights, extra: input.extra, note: input.note }
              close:
                http: DELETE /rooms/{room}/open -> 204
                access: { owner: guest.user }
                input: { guest: -> Guest, query: { type: int, default: 1 }, parameters: int }
                steps: [{ guard: room.open, else: closed }, { set: { room.open: false } }]
              query:
                http: GET /query -> 200
                access: public
                input: { body: text }
                result: input.body
            security: { principal: User, login: mail }
            """;

    @Test
    void compilesWithoutAWarning() {
        assertThat(JavaCompilation.complaints(Generated.files(MODEL))).isEmpty();
    }

    @Test
    void readsEachParameterByItsTypeAndHoldsItToItsBounds() {
        assertThat(text("QuoteInput.java"))
                .contains(
                        "@JsonProperty(\"last_night\") @NotNull LocalDate lastNight,",
                        "@NotNull @Min(1) @Max(60) Integer nights,",
                        "Patch<@NotNull Board> board,",
                        """
                            /** Reads the parameters, or ends the request. */
                            public static QuoteInput read(QueryParameters parameters) {
                                QuoteInput query = new QuoteInput(
                                        parameters.date("last_night"),
                                        parameters.integer("nights"),
                                        Patch.ofNullable(parameters.constant("board", Board.class)),
                                        Patch.ofNullable(parameters.decimal("extra")),
                                        parameters.uuid("guest_id"),
                                        parameters.string("note"),
                                        parameters.instant("at"),
                                        parameters.duration("stay"),
                                        parameters.longInteger("far"),
                                        parameters.bool("quiet"),
                                        parameters.uuid("code"),
                                        parameters.string("page"));
                                parameters.finishInputs();
                                return query;
                            }
                        """);
    }

    @Test
    void aControllerTakesTheQueryAndNoBody() {
        assertThat(text("QuoteController.java"))
                .contains(
                        """
                            @ModelAttribute
                            QuoteInput query(@RequestParam MultiValueMap<String, String> parameters) {
                                return QuoteInput.read(new QueryParameters(parameters));
                            }
                        """,
                        "@Valid @ModelAttribute(binding = false) QuoteInput query) {",
                        "return Attempts.of(() -> flow.quote(roomId, query));")
                .doesNotContain("consumes", "RequestBody");
    }

    @Test
    void anOwnerIsReadFromTheQuery() {
        assertThat(text("CloseAccess.java"))
                .contains("public void close(UUID roomId, CloseInput query) {", "query.guestId()");
        assertThat(text("CloseController.java")).contains("access.close(roomId, query);");
    }

    private static String text(String name) {
        FileSet files = Generated.files(MODEL);
        return Generated.text(files, name);
    }
}
