package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerRulesTest {
    private static final FactTable FACTS = FakeModel.facts();

    private static final String PLAIN_RESULTS =
            """
            devmatrix: 1
            service: plain
            package: com.acme.plain
            entities:
              Shelf: { fields: { label: string(9) }, api: [create, read] }
              Box: { fields: { label: string(9), shelf: -> Shelf.boxes }, api: [create, read] }
            flows:
              tally: { http: "GET /shelves/{shelf}/tally -> 200", result: size(shelf.boxes) }
              labels: { http: "GET /shelves/{shelf}/labels -> 200", result: "shelf.boxes.map(b, b.label)" }
              all: { http: "GET /shelves/{shelf}/all -> 200", result: shelf.boxes }
            """;

    private final AnswerRules rules = new AnswerRules(FACTS, new Contract(FACTS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /shelves/1 | 200 | application/json | {\"id\":\"%s\",\"label\":\"x\",\"note\":null} | ''",
                "GET /shelves/1 | 200 | application/json | {\"id\":\"1\",\"label\":\"x\",\"note\":null} | `/id`",
                "GET /shelves/1 | 200 | application/json | {\"id\":\"%s\",\"label\":1,\"note\":null} | `/label` integer found",
                "GET /shelves/1 | 200 | application/json | {\"id\":\"%s\",\"label\":\"123456789\",\"note\":null} | `/label` must be at most 8",
                "GET /shelves/1 | 200 | application/json | {\"id\":\"%s\",\"label\":\"x\"} | required property 'note' not found",
                "GET /shelves/1 | 200 | application/json | {\"id\":\"%s\",\"label\":\"x\",\"note\":null,\"a\":1} | property 'a' is not defined",
                "GET /shelves/1 | 200 | application/json | nothing | its body is not JSON",
                "GET /shelves/1 | 200 | text/html | {\"id\":\"%s\",\"label\":\"x\",\"note\":null} | its media type is `text/html` instead",
                "GET /shelves/1 | 201 | application/json | {} | the document lists only 200, 400, 404, default",
                "GET /shelves/1 | 500 | application/problem+json | {\"title\":\"x\",\"status\":500} | a service must not fail",
                "GET /shelves/1 | 404 | application/json | {\"title\":\"x\",\"status\":404} | its media type is `application/json` instead",
                "GET /shelves/1 | 404 | application/problem+json | {\"title\":\"x\",\"status\":400} | the problem says status 400",
                "GET /shelves/1 | 404 | application/problem+json | {\"status\":404} | required property 'title' not found",
                "GET /shelves/1 | 404 | application/problem+json | '' | the problem says status",
                "GET /shelves/1 | 404 | application/problem+json | {\"title\":\"java.lang.IllegalState\",\"status\":404} | it gives away",
                "GET /shelves/1 | 404 | application/problem+json | {\"title\":\"uq_shelves_label\",\"status\":404} | it gives away",
                "GET /shelves/1 | 415 | application/problem+json | {\"title\":\"x\",\"status\":415} | ''",
                "GET /shelves/1 | 0 | '' | '' | nothing came back",
                "DELETE /shelves/1 | 204 | '' | x | it has a body",
                "POST /shelves | 201 | application/json | {\"id\":\"%s\",\"label\":\"x\",\"note\":null} | the header `Location` is missing"
            })
    void whatIsWrongWithAnAnswer(String asked, int status, String mediaType, String body, String fault) {
        List<String> faults = rules.faults(answer(asked.split(" ")[0], status, mediaType, body));
        if (fault.isEmpty()) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).anyMatch(found -> found.contains(fault));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tally | 3 | ''",
                "tally | \"3\" | string found, integer expected",
                "labels | [] | ''",
                "labels | [1] | `/0` integer found",
                "all | [] | ''",
                "all | [{\"label\":\"x\"}] | required property"
            })
    void schemasInPlaceAreAskedToo(String path, String body, String fault) {
        FactTable facts = FactTable.of(Models.of(PLAIN_RESULTS).require());
        OperationFacts operation = facts.operations().stream()
                .filter(one -> one.path().endsWith("/" + path))
                .findFirst()
                .orElseThrow();
        Answer answer = new Answer(
                Call.of(operation, List.of(Values.uuid(1).toString())),
                200,
                Map.of("content-type", List.of("application/json")),
                body,
                JsonTree.parse(body),
                List.of());
        List<String> faults = new AnswerRules(facts, new Contract(facts)).faults(answer);
        if (fault.isEmpty()) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).anyMatch(found -> found.contains(fault));
        }
    }

    @Test
    void textsForPeopleGiveNothingAway() {
        Leaks leaks = new Leaks(FACTS);
        assertThat(List.of("Select an author from the list", "e.g. www.Example.org", "The row was deleted"))
                .allMatch(text -> leaks.in(text).isEmpty());
        assertThat(leaks.in("ERROR: duplicate key value violates unique constraint"))
                .isPresent();
    }

    @Test
    void differencesNameTheirPlace() {
        assertThat(JsonTree.difference(
                        JsonTree.parse("{\"a\":[1,{\"b\":1.5}]}"), JsonTree.parse("{\"a\":[1,{\"b\":1.50}]}")))
                .hasValue("`/a/1/b` is 1.50 instead of 1.5");
        assertThat(JsonTree.difference(JsonTree.parse("{\"a\":1,\"b\":2}"), JsonTree.parse("{\"b\":2,\"a\":1}")))
                .isEmpty();
        assertThat(JsonTree.parse("{\"a\":1,\"a\":2}").isMissingNode()).isTrue();
    }

    private static Answer answer(String method, int status, String mediaType, String body) {
        Call call = FACTS.operations().stream()
                .filter(operation ->
                        operation.method().equals(method) && operation.path().startsWith("/shelves"))
                .filter(operation -> method.equals("POST") || operation.path().contains("{"))
                .map(operation -> Call.of(operation, List.of("1")))
                .findFirst()
                .orElseThrow();
        String text = body.replace("%s", Values.uuid(1).toString());
        Map<String, List<String>> headers = mediaType.isEmpty() ? Map.of() : Map.of("content-type", List.of(mediaType));
        return new Answer(call, status, headers, text, JsonTree.parse(text), List.of());
    }
}
