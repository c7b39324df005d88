package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions of behaviours speak of what the behaviour knows; a step that asks one gives it what it wants. */
class TextExpressionsTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: sample
            package: com.acme.sample
            errors:
              odd: { status: 422, title: "{book.title} is odd" }
              late: { status: 422, title: Too late }
            enums: { State: [IN, OUT] }
            entities:
              Author: { fields: { name: string(200) } }
              Book: { fields: { title: string(200), price: "decimal(8,2)", state: State, author: -> Author.books, keeper: -> Author? } }
            flows:
              go:
                http: POST /books/{book}/go -> 200 Book
                steps:
                  - { call: fee, with: { STEPS }, as: fee }
            behaviours:
              fee:
                entity: Book
                signature: "SIGNATURE"
                reads: { book: [price, author.name, keeper.name, state] }
                text: Something fair
                CONDITIONS
            """;
    private static final String SIGNATURE = "fee(book, others: Book[], days: int?) -> decimal(8,2)";
    private static final String GIVEN = "book: book, others: book.author.books";

    private static List<String> problems(String signature, String given, String conditions) {
        String yaml =
                MODEL.replace("SIGNATURE", signature).replace("STEPS", given).replace("CONDITIONS", conditions);
        return ModelExpressions.check(Models.of(yaml).require()).problems().stream()
                .map(problem -> problem.node() + ": " + problem.problem() + ". " + problem.fix())
                .toList();
    }

    private static List<String> ensured(String... conditions) {
        return problems(SIGNATURE, GIVEN, "ensures: [\"" + String.join("\", \"", conditions) + "\"]");
    }

    @Test
    void readsWhatTheBehaviourKnows() {
        assertThat(ensured(
                        "result >= 0.0 && result <= price",
                        "book.author.name != '' && state == State.IN",
                        "keeper == null || keeper.name != author.name",
                        "others.all(o, o.price > 0.0 && o.author.name != '')",
                        "others.filter(o, o.price > 1.0).sum(o, o.price) >= 0.0",
                        "days == null || days >= 0"))
                .isEmpty();
    }

    @Test
    void readsNothingElse() {
        assertThat(ensured("title != ''", "book.title != ''", "book.author.books.exists(b, b.price > 0.0)"))
                .containsExactly(
                        "behaviours.fee.ensures[0]: `title` of `Book` is not among what the behaviour reads. Name it under `reads`",
                        "behaviours.fee.ensures[1]: `title` of `Book` is not among what the behaviour reads. Name it under `reads`",
                        "behaviours.fee.ensures[2]: `books` of `Author` is not among what the behaviour reads. Name it under `reads`");
    }

    @Test
    void comparesNoRows() {
        assertThat(ensured("book.author == book.keeper"))
                .containsExactly("behaviours.fee.ensures[0]: Rows are compared, and the behaviour knows values only."
                        + " Compare their `id`, and name it under `reads`");
    }

    @Test
    void knowsTheTimeWhereItUsesItAlone() {
        assertThat(ensured("now == null"))
                .singleElement()
                .asString()
                .startsWith("behaviours.fee.ensures[0]: `now` is not known here. The time is known in flows, guards,");
        assertThat(problems(SIGNATURE, GIVEN, "uses: [now]\n    ensures: [now == now]"))
                .isEmpty();
    }

    @Test
    void refusesWithErrorsThatSpeakOfNothing() {
        assertThat(problems(
                        SIGNATURE,
                        GIVEN,
                        "errors: [odd]\n    requires: [{ that: book.price > 0.0, else: odd }]\n"
                                + "    examples: [{ error: odd }]"))
                .containsExactly(
                        "behaviours.fee.requires[0].that: The title of `odd` has `{book.title}`, which nobody fills where a"
                                + " behaviour refuses. Name an error whose title is the same for all",
                        "behaviours.fee.errors[0]: The title of `odd` has `{book.title}`, which nobody fills where a"
                                + " behaviour refuses. Name an error whose title is the same for all");
    }

    @Test
    void isGivenWhatItWants() {
        assertThat(problems(SIGNATURE, "book: book.author, odd: 1, days: true", "ensures: [result >= 0.0]"))
                .containsExactly(
                        "flows.go.steps[0].with.book: `book.author` is Author, expected is Book. Give a value of that type",
                        "flows.go.steps[0].with.days: `true` is boolean, expected is int?. Give a value of that type",
                        "flows.go.steps[0]: `fee` wants `others`. Give it under `with`",
                        "flows.go.steps[0]: `fee` takes no `odd`. Take it out of `with`");
    }

    @Test
    void givesSeveralValuesWithoutAConditionOnly() {
        assertThat(problems(
                        "fee(book) -> { fee: decimal(8,2), late: boolean }",
                        "book: book }, when: \"true\", as: fee } # ",
                        "ensures: [result.fee >= 0.0 || result.late]"))
                .containsExactly(
                        "flows.go.steps[0]: `fee` gives several values, and under a condition there may be none."
                                + " Take out `when`, or let it give one value");
    }
}
