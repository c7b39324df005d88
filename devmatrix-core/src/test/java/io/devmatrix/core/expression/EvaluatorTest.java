package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {
    private static Object evaluate(String text) {
        Map<String, Object> book = new LinkedHashMap<>(new Rows(new ExpressionGenerator(1)).next());
        book.put("stock", -7);
        book.put("sold", null);
        book.put("views", Long.MAX_VALUE);
        book.put("title", "a😀");
        book.put("author", Map.of("id", new UUID(0, 1), "name", "x"));
        book.put("editor", Map.of("id", new UUID(0, 1), "name", "y"));
        book.put("cover", null);
        book.put("chapters", List.of());
        book.put("tags", Arrays.asList(Map.of("word", "b"), Map.of("word", "cc")));
        return Evaluator.evaluate(Library.checked(text), book, Map.of("now", Rows.NOW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "stock / 2 => -3",
                "stock % 2 => -1",
                "-stock => 7",
                "stock * 3000000000 => -21000000000",
                "0.1 + 0.2 == 0.3 => true",
                "1.0 == 1.00 => true",
                "1 == 1.0 => true",
                "2e3 == 2000 => true",
                "round(2.5, 0) => 3",
                "round(-2.5, 0) => -3",
                "round(1.005, 2) => 1.01",
                "divide(1, 3, 4) => 0.3333",
                "divide(2, -3, 2) => -0.67",
                "min(stock, 2) => -7",
                "max(stock, 2.5) => 2.5",
                "size(title) => 2",
                "title + '!' => a😀!",
                "title.endsWith('😀') => true",
                "title.matches('^a') => true",
                "title.matches('^😀') => false",
                "sold == null => true",
                "sold == 5 => false",
                "sold != 5 => true",
                "sold == sold => true",
                "sold == null ? 0 : sold => 0",
                "cover != null && cover.colour == 'red' => false",
                "author == editor => true",
                "author.name == 'x' => true",
                "stock in [1, -7] => true",
                "now + duration('36h') == timestamp('2026-06-02T12:00:00Z') => true",
                "now - timestamp('2026-05-31T23:00:00Z') == duration('1h') => true",
                "duration('-1h30m') == duration('PT-90M') => true",
                "date('2026-02-01') > date('2026-01-31') => true",
                "date(timestamp('2026-01-31T23:59:59Z')) == date('2026-01-31') => true",
                "date('2026-01-31') + 1 == date('2026-02-01') => true",
                "date('2026-02-01') - 3 == date('2026-01-29') => true",
                "date('2026-03-01') - date('2026-02-01') => 28",
                "date('2026-02-01') - date('2026-03-01') => -28",
                "duration('36h') * 2 == duration('PT72H') => true",
                "-2 * duration('1h30m') == duration('PT-3H') => true",
                "chapters.exists(c, true) => false",
                "chapters.all(c, false) => true",
                "chapters.sum(c, c.price) => 0",
                "chapters.sum(c, c.position) => 0",
                "chapters.min(c, c.position) => null",
                "tags.filter(t, t.word == 'b').size() => 1",
                "tags.map(t, size(t.word)).sum(n, n) => 3",
                "tags.max(t, size(t.word)) => 2",
                "tags.min(t, size(t.word)) => 1",
                "status == BookStatus.draft || status != BookStatus.draft => true",
            })
    void computes(String text, String value) {
        assertThat(String.valueOf(evaluate(text))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2147483647 + 1",
                "-2147483648 - 1",
                "65536 * 65536",
                "-(-2147483647 - 1)",
                "views + 1",
                "views * 2",
                "tags.sum(t, views)",
                "divide(1, 0, 2)"
            })
    void overflows(String text) {
        assertThatThrownBy(() -> evaluate(text)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void skipsWhatTheLeftSideDecides() {
        assertThat(evaluate("stock < 0 || views + 1 > 0")).isEqualTo(true);
        assertThat(evaluate("stock > 0 && views + 1 > 0")).isEqualTo(false);
    }
}
