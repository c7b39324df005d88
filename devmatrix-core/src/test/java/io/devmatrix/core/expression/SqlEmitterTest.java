package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlEmitterTest {
    static Optional<String> column(String name) {
        if (name.equals("views")) {
            return Optional.empty();
        }
        String snake = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        boolean reference = name.equals("author") || name.equals("editor") || name.equals("cover");
        return Optional.of("\"" + snake + (reference ? "_id" : "") + "\"");
    }

    static SqlEmitter.Result emit(String text, SqlUse use) {
        return new SqlEmitter(use, SqlEmitterTest::column).emit(Library.checked(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "price < 1000 || stock < 10 => \"price\" < 1000 OR \"stock\" < 10",
                "(price < 1 || rare) && stock > 1 => (\"price\" < 1 OR \"rare\") AND \"stock\" > 1",
                "price < 1 || rare && stock > 1 => \"price\" < 1 OR \"rare\" AND \"stock\" > 1",
                "!(rare || active) => NOT (\"rare\" OR \"active\")",
                "!(price < 1) => \"price\" >= 1",
                "!(status == BookStatus.draft) => \"status\" <> 'draft'",
                "rare == true => \"rare\"",
                "rare != true => NOT \"rare\"",
                "status == BookStatus.draft => \"status\" = 'draft'",
                "priority == Priority.low => \"priority\" IS NOT DISTINCT FROM 'low'",
                "priority != Priority.low => \"priority\" IS DISTINCT FROM 'low'",
                "priority != null && priority == Priority.low => \"priority\" IS NOT NULL AND \"priority\" = 'low'",
                "signed == true => \"signed\" IS NOT DISTINCT FROM TRUE",
                "deletedAt == null => \"deleted_at\" IS NULL",
                "deletedAt != null => \"deleted_at\" IS NOT NULL",
                "editor == null || editor != author => \"editor_id\" IS NULL OR \"editor_id\" <> \"author_id\"",
                "status in [BookStatus.draft, BookStatus.published] => \"status\" IN ('draft', 'published')",
                "!(stock in [1, 2]) => NOT \"stock\" IN (1, 2)",
                "title == 'it''s' => ERROR",
                "title == \"it's\" => \"title\" = 'it''s'",
                "title == 'a\\\\b' => \"title\" = E'a\\\\b'",
                "price == 0.10 => \"price\" = 0.10",
                "stock - (sold == null ? 0 : sold) > -1 => \"stock\" - CASE WHEN \"sold\" IS NULL THEN 0 ELSE \"sold\" END > -1",
                "stock - (stock - 1) > 0 => \"stock\" - (\"stock\" - 1) > 0",
                "(stock + 1) * 2 > -(-stock) => (\"stock\" + 1) * 2 > -(-\"stock\")",
                "stock / 2 % 3 == 1 => \"stock\" / 2 % 3 = 1",
                "title + '!' == 'a' => \"title\" || '!' = 'a'",
                "size(title) > 1 => char_length(\"title\") > 1",
                "title.startsWith('a') => starts_with(\"title\", 'a')",
                "title.endsWith('a') == rare => (right(\"title\", char_length('a')) = 'a') = \"rare\"",
                "title.contains('a') => strpos(\"title\", 'a') > 0",
                "min(stock, 5) == max(1, 2) => least(\"stock\", 5) = greatest(1, 2)",
                "round(price * 1.175, 2) > 1 => round(\"price\" * 1.175, 2) > 1",
                "printedOn >= date('2026-01-31') => \"printed_on\" >= DATE '2026-01-31'",
                "printedOn >= date(createdAt) => \"printed_on\" >= CAST(timezone('UTC', \"created_at\") AS date)",
                "printedOn + 14 > printedOn - stock => \"printed_on\" + 14 > \"printed_on\" - \"stock\"",
                "printedOn - (printedOn - 7) == 7 => \"printed_on\" - (\"printed_on\" - 7) = 7",
                "createdAt > timestamp('2026-01-31T12:00:00Z') => \"created_at\" > TIMESTAMPTZ '2026-01-31T12:00:00Z'",
            })
    void writesExactConditionsForChecks(String text, String sql) {
        if (sql.equals("ERROR")) {
            assertThat(Library.problems(text)).isNotEmpty();
        } else {
            assertThat(emit(text, SqlUse.CHECK)).isEqualTo(new SqlEmitter.Result(Optional.of(sql), Optional.empty()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "priority == Priority.low => \"priority\" = 'low'",
                "priority == Priority.low && rare => \"priority\" = 'low' AND \"rare\"",
                "!(priority == Priority.low && rare) => NOT (\"priority\" IS NOT DISTINCT FROM 'low' AND \"rare\")",
                "subtitle == subtitle => \"subtitle\" IS NOT DISTINCT FROM \"subtitle\"",
                "priority != Priority.low => \"priority\" IS DISTINCT FROM 'low'",
                "(priority == Priority.low) == rare => (\"priority\" IS NOT DISTINCT FROM 'low') = \"rare\"",
                "dueDate != null && dueDate < now => \"due_date\" IS NOT NULL AND \"due_date\" < now()",
            })
    void letsNullStandForFalseInQueries(String text, String sql) {
        assertThat(emit(text, SqlUse.QUERY).text()).contains(sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "createdAt < now => `now` changes while the row stays",
                "author.name == 'x' => `author.name` lies in another row",
                "views > 1 => `views` has no column",
                "size(chapters) > 1 => `chapters` is a collection",
                "chapters.exists(c, true) => `exists` passes over a collection",
                "title.matches('a') => `matches` reads patterns otherwise than SQL does",
                "divide(price, 3, 2) > 1 => `divide` rounds otherwise than SQL does",
                "loan > duration('1h') => durations have no form in SQL",
                "createdAt + duration('1h') > updatedAt => durations have no form in SQL",
                "createdAt + loan * 2 > updatedAt => durations have no form in SQL",
                "createdAt - updatedAt > loan => durations have no form in SQL",
            })
    void saysWhyThereIsNoSql(String text, String obstacle) {
        assertThat(emit(text, SqlUse.CHECK)).isEqualTo(new SqlEmitter.Result(Optional.empty(), Optional.of(obstacle)));
    }
}
