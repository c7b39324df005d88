package io.devmatrix.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.generate.openapi.OpenApiGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDiffTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: shelf
            package: com.acme.shelf
            enums:
              Genre: [novel, poem]
            entities:
              Author:
                fields: { name: string(50) }
                api: crud
              Book:
                fields:
                  title: { type: string(100), min: 2 }
                  pages: { type: int?, min: 1, max: 900 }
                  price: { type: "decimal(8,2)", min: 1, default: 5 }
                  genre: Genre
                  isbn: { type: string(13), pattern: "[0-9]+" }
                  author: -> Author?
                api:
                  - create
                  - read
                  - update
                  - list: { filter: [genre], sort: [title] }
            """;

    @Test
    void equalContractsHaveNoChanges() {
        assertThat(changes(MODEL, MODEL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # what is replaced       | by what                          | breaking | a change that is named
                    string(100), min: 2      | string(100), min: 3              | true     | POST /books: the minLength of `title` of the request is `3` now, was `2`
                    string(100), min: 2      | string(100), min: 1              | false    | POST /books: the minLength of `title` of the request is `1` now, was `2`
                    string(100), min: 2      | string(90), min: 2               | true     | POST /books: the maxLength of `title` of the request is `90` now, was `100`
                    string(100), min: 2      | string(110), min: 2              | false    | POST /books: the maxLength of `title` of the request is `110` now, was `100`
                    string(100), min: 2      | string(110), min: 2              | true     | GET /books/{bookId}: the maxLength of `title` of the answer 200 is `110` now, was `100`
                    int?, min: 1, max: 900   | int?, max: 900                   | false    | PATCH /books/{bookId}: the minimum of `pages` of the request is none now, was `1`
                    int?, min: 1, max: 900   | int, min: 1, max: 900            | true     | POST /books: `pages` of the request may not be null any more
                    int?, min: 1, max: 900   | int, min: 1, max: 900            | true     | POST /books: `pages` of the request is required now
                    int?, min: 1, max: 900   | int, min: 1, max: 900            | false    | GET /books/{bookId}: `pages` of the answer 200 may not be null any more
                    genre: Genre             | genre: Genre?                    | true     | GET /books/{bookId}: `genre` of the answer 200 may be null now
                    genre: Genre             | genre: Genre?                    | false    | POST /books: `genre` of the request may be null now
                    int?, min: 1, max: 900   | long?, min: 1, max: 900          | true     | GET /books/{bookId}: `pages` of the answer 200 is integer (int64) now, was integer (int32)
                    default: 5               | default: 6                       | false    | POST /books: the default of `price` of the request is `6.00` now, was `5.00`
                    , default: 5             | ''                               | true     | POST /books: `price` of the request is required now
                    "decimal(8,2)"           | "decimal(8,1)"                   | true     | POST /books: the multipleOf of `price` of the request is `0.1` now, was `0.01`
                    [novel, poem]            | [novel, poem, essay]             | true     | GET /books/{bookId}: `genre` of the answer 200 has the new value `essay`
                    [novel, poem]            | [novel, poem, essay]             | false    | POST /books: `genre` of the request has the new value `essay`
                    [novel, poem]            | [novel]                          | true     | GET /books: the query parameter `genre` has no value `poem` any more
                    "[0-9]+"                 | "[0-9X]+"                        | true     | POST /books: the pattern of `isbn` of the request is `^(?:[0-9X]+)$` now, was `^(?:[0-9]+)$`
                    author: -> Author?       | writer: -> Author?               | true     | GET /books/{bookId}: `authorId` of the answer 200 is gone
                    author: -> Author?       | author: -> Author                | true     | POST /books: `authorId` of the request is required now
                    filter: [genre]          | filter: []                       | true     | GET /books: the query parameter `genre` is gone
                    filter: [genre]          | filter: ["genre!"]               | true     | GET /books: the query parameter `genre` is required now
                    filter: [genre]          | filter: [genre, pages]           | false    | GET /books: the query parameter `pages` is new
                    - update                 | - delete                         | true     | PATCH /books/{bookId}: is gone
                    - update                 | - delete                         | false    | DELETE /books/{bookId}: is new
                    - create                 | '- create: { status: 202 }'       | true     | POST /books: answers 201 no more
                    """)
    void aChangeOfTheModelIsNamedWithWhatItBreaks(String old, String wanted, boolean breaking, String change) {
        assertThat(MODEL).contains(old);
        String changed = MODEL.replace(old, wanted);

        assertThat(changes(MODEL, changed))
                .filteredOn(found -> found.toString().equals(change))
                .extracting(ApiChange::breaking)
                .containsExactly(breaking);
    }

    @Test
    void aNewFieldThatMustBeGivenBreaksRequestsAndNotAnswers() {
        assertThat(changes(MODEL, MODEL.replace("genre: Genre\n", "genre: Genre\n      kind: Genre\n")))
                .filteredOn(change -> change.what().startsWith("`kind`"))
                .hasToString("[POST /books: `kind` of the request is new and required, "
                        + "GET /books: `kind` of an element of `items` of the answer 200 is new, "
                        + "GET /books/{bookId}: `kind` of the answer 200 is new, "
                        + "PATCH /books/{bookId}: `kind` of the answer 200 is new, "
                        + "PATCH /books/{bookId}: `kind` of the request is new, "
                        + "POST /books: `kind` of the answer 201 is new]");
    }

    @Test
    void allIsNewBesideNoContract() {
        List<ApiChange> changes = ApiDiff.between("", contract(MODEL));

        assertThat(changes).isNotEmpty().allMatch(change -> change.what().equals("is new"));
        assertThat(ApiDiff.between(contract(MODEL), ""))
                .hasSameSizeAs(changes)
                .allMatch(change -> change.breaking() && change.what().equals("is gone"));
    }

    @Test
    void anotherNameOfAPathVariableIsNoChange() {
        String contract = contract(MODEL);

        assertThat(ApiDiff.between(contract, contract.replace("bookId", "id"))).isEmpty();
    }

    private static List<ApiChange> changes(String before, String after) {
        return ApiDiff.between(contract(before), contract(after));
    }

    private static String contract(String model) {
        return OpenApiGenerator.document(FactTable.of(Models.of(model).ir().orElseThrow()));
    }
}
