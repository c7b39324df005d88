package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedRulesTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: library
            package: com.acme.library
            entities:
              Author:
                fields: { name: string(200), rate: "decimal(12,2)" }
              Book:
                fields:
                  price: "decimal(12,2)"
                  author: -> Author.books
                  value: { type: "decimal(12,2)", computed: "VALUE", stored: true }
                  double: { type: "decimal(12,2)", computed: "price * 2" }
                  fee: { type: "decimal(12,2)", computed: "price * author.rate" }
              Chapter:
                partOf: Book.chapters
                fields:
                  length: int
                  cost: { type: "decimal(12,2)", computed: "length * 0.1" }
                  share: { type: "decimal(12,2)", computed: "length * book.price" }
              Page:
                partOf: Chapter.pages
                fields: { words: int }
            """;

    private static List<String> problems(String value) {
        return ModelExpressions.check(Models.of(MODEL.replace("VALUE", value)).require()).problems().stream()
                .map(problem -> problem.node() + ": " + problem.problem() + ". " + problem.fix())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price * 2",
                "double",
                "chapters.sum(c, c.cost)",
                "chapters.sum(c, c.pages.sum(p, p.words)) * 0.5",
                "active ? 0.0 : price",
                "chapters.filter(c, c.length > 3).sum(c, c.length) * price",
            })
    void aColumnKeepsWhatFollowsFromTheRowAndItsParts(String value) {
        assertThat(problems(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author.rate | Author.rate",
                "fee | Author.rate",
                "chapters.sum(c, c.share) | Book.price",
                "author.books.sum(b, b.price) | Author.books",
                "createdAt < updatedAt ? 1.0 : 2.0 | Book.createdAt",
            })
    void aColumnKeepsNothingThatTheServiceDoesNotFollow(String value, String what) {
        assertThat(problems(value))
                .containsExactly("entities.Book.fields.value.computed: A column cannot keep a value that depends on `"
                        + what + "`. Compute it from other values, or leave `stored` out");
    }

    @Test
    void noValueIsComputedFromItself() {
        assertThat(problems("value + double"))
                .containsExactly("entities.Book.fields.value.computed: `Book.value` is computed from itself. "
                        + "Compute it from other values, or leave `stored` out");
        assertThat(problems("chapters.sum(c, c.book.value)"))
                .containsExactly("entities.Book.fields.value.computed: `Book.value` is computed from itself. "
                        + "Compute it from other values, or leave `stored` out");
    }
}
