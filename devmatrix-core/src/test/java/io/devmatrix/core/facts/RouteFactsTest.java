package io.devmatrix.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.EntityBuilder;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.ModelBuilder;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Operation.Filter;
import io.devmatrix.core.ir.Operation.SortKey;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Type;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteFactsTest {
    @Test
    void nestsPaths() {
        FactTable table = FactTable.of(new ModelBuilder()
                .base("/api/v1")
                .entity(new EntityBuilder("Paragraph").partOf("Chapter", "paragraphs"))
                .entity(new EntityBuilder("Chapter").partOf("Book", "chapters"))
                .entity(new EntityBuilder("Book"))
                .build());

        Paths paths = table.entity("Paragraph").paths();
        assertThat(paths.item()).isEqualTo("/api/v1/books/{bookId}/chapters/{chapterId}/paragraphs/{paragraphId}");
        assertThat(paths.variables()).containsExactly("bookId", "chapterId", "paragraphId");
        assertThat(table.entity("Chapter").paths().collection()).isEqualTo("/api/v1/books/{bookId}/chapters");
    }

    @Test
    void endsWhereNestingGoesRoundOrNowhere() {
        FactTable table = FactTable.of(new ModelBuilder()
                .entity(new EntityBuilder("A").partOf("B", "as"))
                .entity(new EntityBuilder("B").partOf("A", "bs"))
                .entity(new EntityBuilder("C").partOf("Nowhere", "cs"))
                .build());

        assertThat(table.entity("A").paths().collection()).isEqualTo("/bs/{bId}/as");
        assertThat(table.entity("C").paths().collection()).isEqualTo("/cs");
    }

    @Test
    void listsOperations() {
        FactTable table = FactTable.of(new ModelBuilder()
                .served(new EntityBuilder("Book"))
                .resource("Book")
                .build());

        assertThat(routes(table.entity("Book")))
                .containsExactly(
                        "createBook POST /books 201",
                        "getBook GET /books/{bookId} 200",
                        "listBooks GET /books 200",
                        "updateBook PATCH /books/{bookId} 200",
                        "deleteBook DELETE /books/{bookId} 204");
    }

    @Test
    void addsEventsCountsAndCustomOperations() {
        EntityFacts book = FactTable.of(library(Change.EVENT)).entity("Book");

        assertThat(routes(book))
                .containsExactly(
                        "countBooksByStatus GET /books/counts 200",
                        "lend POST /books/{book}/lend 200",
                        "publishBook POST /books/{bookId}/publish 200",
                        "takeOutBook POST /books/{bookId}/take-out 200");
    }

    @Test
    void letsAFlowAnswerForTheEventItFires() {
        assertThat(FactTable.of(served(flow("publish"))).operations())
                .extracting(OperationFacts::id)
                .containsExactly("getBook", "takeOutBook", "bring");
        assertThat(FactTable.of(served(flow("takeOut"))).operations())
                .as("the flow at another path than the event's")
                .extracting(OperationFacts::id)
                .containsExactly("getBook", "publishBook", "bring");
    }

    @Test
    void letsAMachineDecideWhoWrites() {
        assertThat(status(Change.EVENT).access()).isEqualTo(Access.SERVER);
        assertThat(status(Change.FIELD).access()).isEqualTo(Access.UPDATE_ONLY);
        assertThat(status(Change.EVENT).defaultValue()).hasToString("Optional[Literal[text=draft]]");
    }

    @Test
    void namesFiltersAndMakesTheOrderTotal() {
        Operation list = new Operation.ListAll(
                "n",
                Optional.empty(),
                List.of(new SortKey("priority", true)),
                List.of(),
                List.of(
                        new Filter("dueDate", Filter.Kind.RANGE, false),
                        new Filter("author", Filter.Kind.EQUAL, true),
                        new Filter("missing", Filter.Kind.EQUAL, false)),
                List.of(),
                Optional.empty());
        EntityBuilder book = new EntityBuilder("Book")
                .attribute("dueDate", Type.of(Type.Kind.INSTANT))
                .toOne("author", "Author");
        EntityFacts facts = FactTable.of(new ModelBuilder()
                        .snake()
                        .entity(book)
                        .resource("Book", list)
                        .build())
                .entity("Book");

        assertThat(facts.filters())
                .extracting(FilterFacts::parameters)
                .containsExactly(List.of("due_date_from", "due_date_to"), List.of("author_id"));
        assertThat(facts.filters())
                .extracting(FilterFacts::components)
                .containsExactly(List.of("dueDateFrom", "dueDateTo"), List.of("authorId"));
        assertThat(facts.defaultSort())
                .containsExactly(
                        new SortKey("priority", true), new SortKey("createdAt", false), new SortKey("id", false));
    }

    private static AttributeFacts status(Change change) {
        return FactTable.of(library(change))
                .entity("Book")
                .attributes()
                .toList()
                .get(1);
    }

    private static ApplicationIr library(Change change) {
        return new ModelBuilder()
                .entity(new EntityBuilder("Book").attribute("status", Type.enumOf("Status"), a -> a.machine("Life")))
                .resource(
                        "Book",
                        new Operation.Count("n", "counts", "status", Optional.empty()),
                        new Operation.Custom("n", "POST", "/books/{book}/lend", 200, "lend", Optional.empty()))
                .machine(life(change))
                .build();
    }

    private static ApplicationIr served(Flow flow) {
        return new ModelBuilder()
                .entity(new EntityBuilder("Book").attribute("status", Type.enumOf("Status"), a -> a.machine("Life")))
                .resource("Book", new Operation.Read("n", Optional.empty(), Optional.empty()))
                .machine(life(Change.EVENT))
                .flow(flow)
                .build();
    }

    private static StateMachine life(Change change) {
        return new StateMachine(
                "machines.Life",
                "Life",
                "",
                "draft",
                change,
                List.of(event("publish"), event("takeOut")),
                Optional.empty(),
                List.of());
    }

    /** Served at {@code POST /books/{book}/publish}. */
    private static Flow flow(String event) {
        Step fire = new Step.Fire("n", Optional.empty(), "book", event, Optional.empty());
        return new Flow(
                "flows.bring",
                "bring",
                "",
                Optional.of(new Flow.Http("POST", "/books/{book}/publish", 200)),
                List.of(),
                List.of(fire),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Transition event(String name) {
        return new Transition(
                "n",
                name,
                List.of("draft"),
                "published",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> routes(EntityFacts facts) {
        return facts.operations().stream()
                .map(o -> o.id() + " " + o.method() + " " + o.path() + " " + o.status())
                .toList();
    }
}
