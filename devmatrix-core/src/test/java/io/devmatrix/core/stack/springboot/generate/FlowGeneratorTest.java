package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import io.devmatrix.core.Models;
import io.devmatrix.core.check.Problem;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.output.FileSet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flows become Java that compiles and reads as written by hand. */
class FlowGeneratorTest {
    private static final Path MODELS = Path.of("src/test/resources/models");

    /** Copies are part of books, and holds refer to books: against the order of tables, each is reached from the other side. */
    private static final String LOANS =
            """
            devmatrix: 1
            service: loans
            package: com.acme.loans
            errors: { late: { status: 409 } }
            entities:
              Book: { fields: { fee: int }, api: crud }
              Hold: { fields: { book: -> Book.holds, open: boolean }, api: crud }
              Copy: { partOf: Book.copies, fields: { there: boolean }, api: crud }
              Loan: { fields: { copy: -> Copy, fee: int }, api: crud }
            flows:
              bringBack:
                http: POST /loans/{loan}/back -> 200 Loan
                steps:
                  - { guard: "loan.copy.book.holds.all(h, !h.open)", else: late }
                  - { set: { loan.fee: loan.copy.book.fee, loan.copy.there: true } }
              swap:
                http: POST /loans/{loan}/swap -> 200 Loan
                input: { other: -> Copy }
                steps:
                  - { set: { loan.copy.there: true } }
                  - { set: { loan.copy: input.other } }
            """;

    private static final String LINES =
            """
            devmatrix: 1
            service: lines
            package: com.acme.lines
            errors: { full: { status: 409 } }
            entities:
              Thing: { fields: { shown: boolean }, api: crud }
              Order: { fields: { open: boolean }, api: crud }
              Line: { %1$s, api: crud }
            flows:
              add:
                http: POST /orders/{order}/things -> 201 Line
                input: { thing: -> Thing }
                steps:
                  - { guard: input.thing.shown, else: full }
                  - { create: Line, set: { order: order, thing: input.thing }, as: made }
                  - { return: 201 made }
              close:
                http: POST /orders/{order}/close -> 200 Order
                steps: [{ guard: "%2$s", else: full }, { set: { order.open: false } }]
            """;

    private static final String MOVE =
            """
              move:
                http: POST /lines/{line}/move -> 204
                input: { order: -> Order }
                steps: [{ set: { line.order: input.order } }]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"shop", "depot", "odd"})
    void compilesWithoutAWarning(String model) {
        assertThat(JavaCompilation.complaints(files(model))).isEmpty();
    }

    @Test
    void writesACheckoutAsOneWould() {
        String java = Generated.text(files("shop"), "CheckoutFlow.java");

        assertThat(java)
                .contains(
                        """
                            @Transactional
                            public OrderRead checkout(CheckoutInput input) {
                                Cart cart = Rows.lock(carts, "cart", input.cartId());
                                Rows.lockAll(products, cart.getItems().stream().map(CartItem::getProduct));
                                if (cart.getStatus() != CartStatus.OPEN) {
                                    throw ProblemException.of(BusinessProblems.CART_CLOSED);
                                }
                                if (cart.getItems().isEmpty()) {
                                    throw ProblemException.of(BusinessProblems.CART_EMPTY);
                                }
                                for (CartItem item : cart.getItems()) {
                                    if (!products.decreaseStock(item.getProduct(), item.getQuantity())) {
                        """);
    }

    @Test
    void locksTwoRowsOfOneTableInTheOrderOfTheirIds() {
        assertThat(Generated.text(files("depot"), "TransferFlow.java"))
                .contains("Rows.lockIds(sites, Stream.of(input.fromId(), input.toId()));");
    }

    @Test
    void locksARowBeforeItReadsWhatIsBehindIt() {
        String java = Generated.text(Generated.files(LOANS), "BringBackFlow.java");

        assertThat(java)
                .containsSubsequence(
                        "Loan loan = Rows.lock(loans, \"loan\", loanId);",
                        "Rows.lockAll(copies, Stream.of(loan.getCopy()));",
                        "Rows.lockAll(books, Stream.of(loan.getCopy()).map(Copy::getBook));",
                        "Rows.lockIds(",
                        "holds.findIdsOfBookHolds(Stream.of(loan.getCopy()).map(Copy::getBook).toList())",
                        "if (");
    }

    /** What a collection has in memory is not read again when its rows are locked. */
    @Test
    void findsTheRowsOfACollectionWithoutReadingThem() {
        FileSet files = Generated.files(LOANS);

        assertThat(Generated.text(files, "HoldRepository.java"))
                .contains(
                        """
                            /** Finds the ids of the holds of books, and reads nothing else of them. */
                            @Query("select e.id from Book o join o.holds e where o in :books")
                            List<UUID> findIdsOfBookHolds(Collection<Book> books);
                        """);
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    /** Who adds a line need not read the order; who counts the lines must not miss it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            fields: { order: -> Order.lines, thing: -> Thing }             | size(order.lines) < 5 | lock
            fields: { order: -> Order.lines, thing: -> Thing }             | order.open            | find
            partOf: Order.lines, fields: { thing: -> Thing }               | order.open            | lock
            """)
    void holdsTheRowToWhoseCollectionItAdds(String line, String guard, String found) {
        FileSet files = Generated.files(LINES.formatted(line, guard));

        assertThat(Generated.text(files, "AddFlow.java"))
                .contains("Order order = Rows." + found + "(orders, \"order\", orderId);");
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void holdsTheRowsBetweenWhichItMovesAnother() {
        FileSet files = Generated.files(
                LINES.formatted("fields: { order: -> Order.lines, thing: -> Thing }", "size(order.lines) < 5") + MOVE);

        assertThat(Generated.text(files, "MoveFlow.java"))
                .containsSubsequence(
                        "Order order = Rows.lock(orders, \"order\", input.orderId());",
                        "Rows.lockAll(orders, Stream.of(line.getOrder()));");
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void locksANamedRowThatMayBeOneItReaches() {
        assertThat(Generated.text(Generated.files(LOANS), "SwapFlow.java"))
                .contains("Copy other = Rows.lock(copies, \"copy\", input.otherId());");
    }

    @Test
    void looksForAnElementOnlyUnderItsParent() {
        assertThat(Generated.text(files("depot"), "TakeFlow.java"))
                .contains("Rows.lock(boxes, \"box\", boxId, row -> row.getShelf().equals(shelf));");
    }

    @Test
    void countsInTheDatabaseAndWithinTheRange() {
        assertThat(Generated.text(files("depot"), "ShelfRepository.java"))
                .contains("where e.id = :id and e.room + :by >= 0 and e.room + :by <= 100");
    }

    @Test
    void readsWithoutLocksWhatChangesNothing() {
        assertThat(Generated.text(files("depot"), "CountBoxesFlow.java"))
                .contains("@Transactional(readOnly = true)", "Rows.find(sites")
                .doesNotContain("Rows.lock");
    }

    /** What a change does not reach is not brought up to date, and each row just once. */
    @Test
    void bringsUpToDateWhatReadsTheChange() {
        String model =
                """
                devmatrix: 1
                service: halls
                package: com.acme.halls
                entities:
                  Hall:
                    fields:
                      stars: int
                      votes: int
                      total: { type: int, computed: stars + votes, stored: true }
                      size: { type: long, computed: "rows.sum(r, r.seats)", stored: true }
                  Row:
                    partOf: Hall.rows
                    fields: { seats: { type: int, min: 0 } }
                  Lamp:
                    partOf: Hall.lamps
                    fields: { hours: { type: int, min: 0 } }
                flows:
                  burn:
                    http: POST /halls/{hall}/lamps/{lamp}/burn -> 204
                    steps: [{ increase: lamp.hours, by: 1 }]
                  widen:
                    http: POST /halls/{hall}/rows/{row}/widen -> 204
                    steps: [{ increase: row.seats, by: 1 }]
                  rate:
                    http: POST /halls/{hall}/rate -> 204
                    steps: [{ set: { hall.stars: hall.stars + 1, hall.votes: hall.votes + 1 } }]
                """;
        FileSet files = Generated.files(model);

        assertThat(Generated.text(files, "BurnFlow.java")).doesNotContain("recompute");
        assertThat(Generated.text(files, "WidenFlow.java")).contains("row.getHall().recompute();");
        assertThat(Generated.text(files, "RateFlow.java")).containsOnlyOnce("hall.recompute();");
    }

    /** Two changes of two parts at one time would each add up what the other has not changed yet. */
    @Test
    void holdsWhatAPartIsPartOfWhileItChanges() {
        String model =
                """
                devmatrix: 1
                service: halls
                package: com.acme.halls
                errors: { shut: { status: 409 } }
                enums: { Phase: [open, done] }
                entities:
                  Hall:
                    fields: { size: { type: long, computed: "rows.sum(r, r.seats)", stored: true } }
                  Row:
                    partOf: Hall.rows
                    fields: { seats: { type: int, min: 0 }, phase: { type: Phase, machine: Life, access: server } }
                  Lamp:
                    partOf: Row.lamps
                    fields: { hours: { type: int, min: 0 } }
                machines:
                  Life: { start: open, illegal: shut, events: { shut: { from: open, to: done } } }
                flows:
                  set: { http: "POST /halls/{hall}/rows/{row}/set -> 204", steps: [{ set: { row.seats: 1 } }] }
                  fire: { http: "POST /halls/{hall}/rows/{row}/fire -> 204", steps: [{ fire: row.shut }] }
                  drop: { http: "POST /halls/{hall}/rows/{row}/drop -> 204", steps: [{ delete: row }] }
                  burn:
                    http: POST /halls/{hall}/rows/{row}/lamps/{lamp}/burn -> 204
                    steps: [{ increase: lamp.hours, by: 1 }]
                  hang:
                    http: POST /halls/{hall}/rows/{row}/lamps -> 204
                    steps: [{ create: Lamp, set: { row: row, hours: 0 } }]
                  shut: { http: "POST /rows/{row}/close -> 204", steps: [{ fire: row.shut }] }
                  look: { http: "GET /halls/{hall}/rows/{row}/look -> 200", result: row.seats }
                """;
        FileSet files = Generated.files(model);

        for (String flow : List.of("Set", "Fire", "Drop", "Burn", "Hang")) {
            assertThat(Generated.text(files, flow + "Flow.java")).contains("Rows.lock(halls, ");
        }
        for (String flow : List.of("Burn", "Hang")) {
            assertThat(Generated.text(files, flow + "Flow.java")).contains("Rows.lock(rows, ");
        }
        assertThat(Generated.text(files, "ShutFlow.java")).contains("Rows.lockAll(halls, Stream.of(row.getHall()));");
        assertThat(Generated.text(files, "LookFlow.java")).doesNotContain("lock");
    }

    @Test
    void holdsTheParentWhereAFlowUsesItsParts() {
        String model =
                """
                devmatrix: 1
                service: depot
                package: com.acme.depot
                errors: { full: { status: 409 } }
                entities:
                  Shelf: { fields: { label: string(20) }, api: crud }
                  Box: { partOf: Shelf.boxes, fields: { code: string(20) }, api: crud }
                  Note: { partOf: Shelf.notes, fields: { text: string(20) }, api: crud }
                flows:
                  rename:
                    http: POST /shelves/{shelf}/rename -> 204
                    steps: [{ guard: size(shelf.boxes) < 9, else: full }, { set: { shelf.label: "'x'" } }]
                  read: { http: "GET /shelves/{shelf}/all -> 200", result: shelf.notes }
                """;

        assertThat(Generated.text(Generated.files(model), "BoxService.java")).contains("return lockParent(parentId);");
        assertThat(Generated.text(Generated.files(model), "NoteService.java")).doesNotContain("lockParent");
    }

    @Test
    void refusesWhatIsNotGeneratedYet() {
        String yaml = text("depot")
                .replace(
                        "  countBoxes:\n",
                        """
              tell:
                http: GET /sites/{site}/tell -> 204
                input: { loud: json, file: bytes?, kind: string(500), note: "text(501)?", rest: text }
                steps: []

              countBoxes:
            """);

        assertThat(new Unsupported(FactTable.of(Models.of(yaml).require())).problems())
                .extracting(Problem::problem)
                .containsExactly(
                        "The input `loud` of type `json` in the query of the flow `tell` is not generated by this version",
                        "The input `file` of type `bytes` in the query of the flow `tell` is not generated by this version",
                        "The input `note` of more than 500 characters in the query of the flow `tell` is not generated by this version");
    }

    private static FileSet files(String model) {
        return Generated.files(text(model));
    }

    private static String text(String model) {
        String yaml = Golden.read(MODELS.resolve(model + ".yaml"));
        int texts = yaml.indexOf("\nbehaviours:");
        return texts < 0 ? yaml : yaml.substring(0, texts + 1);
    }
}
