package io.devmatrix.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "address, addresses",
        "alias, aliases",
        "analysis, analyses",
        "appendix, appendices",
        "archive, archives",
        "area, areas",
        "axis, axes",
        "base, bases",
        "batch, batches",
        "belief, beliefs",
        "bonus, bonuses",
        "book, books",
        "box, boxes",
        "branch, branches",
        "bus, buses",
        "cache, caches",
        "campus, campuses",
        "case, cases",
        "category, categories",
        "cause, causes",
        "chief, chiefs",
        "child, children",
        "city, cities",
        "class, classes",
        "company, companies",
        "cookie, cookies",
        "country, countries",
        "course, courses",
        "criterion, criteria",
        "currency, currencies",
        "database, databases",
        "day, days",
        "dish, dishes",
        "entry, entries",
        "expense, expenses",
        "fee, fees",
        "foot, feet",
        "gas, gases",
        "grandchild, grandchildren",
        "half, halves",
        "hero, heroes",
        "hobby, hobbies",
        "house, houses",
        "human, humans",
        "idea, ideas",
        "index, indexes",
        "key, keys",
        "knife, knives",
        "leaf, leaves",
        "lens, lenses",
        "licence, licences",
        "life, lives",
        "match, matches",
        "matrix, matrices",
        "memo, memos",
        "menu, menus",
        "movie, movies",
        "mouse, mice",
        "ox, oxen",
        "page, pages",
        "person, people",
        "phase, phases",
        "phenomenon, phenomena",
        "photo, photos",
        "price, prices",
        "prize, prizes",
        "process, processes",
        "proof, proofs",
        "purchase, purchases",
        "query, queries",
        "quiz, quizzes",
        "reply, replies",
        "roof, roofs",
        "salesperson, salespeople",
        "schema, schemas",
        "shelf, shelves",
        "shoe, shoes",
        "size, sizes",
        "soliloquy, soliloquies",
        "status, statuses",
        "story, stories",
        "survey, surveys",
        "tax, taxes",
        "tie, ties",
        "tooth, teeth",
        "toy, toys",
        "type, types",
        "url, urls",
        "use, uses",
        "value, values",
        "vertex, vertices",
        "virus, viruses",
        "warehouse, warehouses",
        "wife, wives",
        "wish, wishes",
        "woman, women",
        "isbn13, isbn13s"
    })
    void knowsBothForms(String singular, String plural) {
        assertThat(Plurals.plural(singular)).isEqualTo(plural);
        assertThat(Plurals.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "equipment", "feedback", "information", "news", "series", "sheep", "staff"})
    void knowsWordsWithOneForm(String word) {
        assertThat(Plurals.plural(word)).isEqualTo(word);
        assertThat(Plurals.singular(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "people", "children", "details", "orders", "ideas", "categories"})
    void leavesPluralsAlone(String plural) {
        assertThat(Plurals.plural(plural)).isEqualTo(plural);
    }
}
