package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.qa.TestPlan;
import io.devmatrix.core.qa.TestPlanText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TestPlansTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
    private static final FactTable SHOP = FactTable.of(Models.shop());

    private final TestPlan plan = new TestPlans(SHOP, CLOCK).plan();

    @Test
    void eachOperationIsAcceptedOnce() {
        assertThat(plan.cases())
                .filteredOn(one -> one.what().endsWith(" is accepted"))
                .extracting(TestPlan.Case::operation)
                .containsAll(TestPlans.operations(SHOP).stream()
                        .map(OperationFacts::id)
                        .toList());
    }

    @Test
    void soIsEachOfHundredsOfOperations() {
        StringBuilder model = new StringBuilder("devmatrix: 1\nservice: many\npackage: com.acme.many\nentities:\n");
        for (int i = 0; i < 61; i++) {
            model.append("  Thing" + i + ":\n    fields: { name: string(20) }\n    api: crud\n");
        }
        FactTable many = FactTable.of(Models.of(model.toString()).require());
        List<OperationFacts> operations = TestPlans.operations(many);
        assertThat(operations).hasSizeGreaterThan(300);
        assertThat(new TestPlans(many, CLOCK).plan().cases())
                .filteredOn(one -> one.what().endsWith(" is accepted"))
                .extracting(TestPlan.Case::operation)
                .containsAll(operations.stream().map(OperationFacts::id).toList());
    }

    @Test
    void refusalsNameWhatRefuses() {
        assertThat(plan.cases())
                .filteredOn(
                        one -> one.operation().equals("checkout") && one.what().contains("refused by"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.expected()).allMatch(status -> status >= 400));
    }

    @Test
    void aNameStandsForEachRowThatWasMadeBefore() {
        List<String> known = new ArrayList<>();
        plan.rows().forEach(row -> known.add(row.substring(2, row.indexOf("}}"))));
        for (TestPlan.Case one : plan.cases()) {
            String text = one.request().path() + one.request().body();
            Pattern.compile("\\{\\{(\\w+)}}").matcher(text).results().forEach(name -> assertThat(known)
                    .contains(name.group(1)));
            known.addAll(one.makes());
        }
        assertThat(known).contains("product1", "cart1", "order1").doesNotHaveDuplicates();
    }

    @Test
    void casesSayWhoMaySendThem() {
        TestPlan guarded = new TestPlans(GuardModel.facts(), CLOCK).plan();
        assertThat(guarded.cases())
                .filteredOn(one -> one.what().endsWith(" is accepted"))
                .extracting(one -> one.operation() + " as " + one.as())
                .contains(
                        "createMember as ",
                        "createNote as any user",
                        "deleteNote as a user with role EDITOR",
                        "createDesk as the user who owns it");
        assertThat(TestPlanText.json(guarded)).contains("\"as\": \"a user with role EDITOR\"");
        assertThat(TestPlanText.json(plan)).doesNotContain("\"as\"");
    }

    @Test
    void theSamePlanIsWrittenAgain() {
        TestPlan again = new TestPlans(FactTable.of(Models.shop()), CLOCK).plan();
        assertThat(TestPlanText.json(again)).isEqualTo(TestPlanText.json(plan));
        assertThat(JsonTree.parse(TestPlanText.json(plan)).path("cases").size())
                .isEqualTo(plan.cases().size());
    }

    /** The judge plays the port, and so can a person who is told what it does. */
    @Test
    void flowsThatAskAPortArePlannedWithItsAnswer() {
        FactTable kiosk = FactTable.of(Models.named("kiosk").require());
        TestPlan asking = new TestPlans(kiosk, CLOCK).plan();

        assertThat(asking.cases())
                .filteredOn(one -> one.what().endsWith(" is accepted"))
                .extracting(TestPlan.Case::operation)
                .containsAll(TestPlans.operations(kiosk).stream()
                        .map(OperationFacts::id)
                        .toList());
        assertThat(asking.cases())
                .filteredOn(
                        one -> one.operation().equals("pay") && one.expected().equals(List.of(200)))
                .isNotEmpty()
                .allSatisfy(one -> {
                    TestPlan.Port port = one.port().orElseThrow();
                    assertThat(List.of(port.name(), port.method(), port.path(), port.what()))
                            .containsExactly("card-terminal", "POST", "/cards/{card}/charges", "answers");
                    assertThat(port.status()).isEqualTo(200);
                    assertThat(port.body()).contains("\"receipt\":", "\"bonus\":");
                });
        assertThat(asking.cases())
                .filteredOn(one -> one.operation().startsWith("createShow"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.port()).isEmpty());
        assertThat(JsonTree.parse(TestPlanText.json(asking)).path("cases").valueStream())
                .anySatisfy(one -> assertThat(one.path("port").path("body").asString())
                        .startsWith("{\"also_new_here\":true,\"receipt\":"));
    }

    @Test
    void requestsKeepTheKeysThatAnswersShow() {
        TestPlan small = new TestPlan(
                List.of("{{clerk1}} in `clerks`"),
                List.of(
                        new TestPlan.Case(
                                "case-001",
                                "createShelf",
                                "entities.Shelf.api",
                                "POST /shelves is accepted",
                                "a user with role EDITOR",
                                new TestPlan.Request("POST", "/shelves", "{\"label\":\"v1\"}"),
                                Optional.of(new TestPlan.Port(
                                        "carpenter", "POST", "/boards", "answers", 200, "{\"boards\":2}")),
                                List.of(201),
                                List.of("shelf1"),
                                true),
                        new TestPlan.Case(
                                "case-002",
                                "getShelf",
                                "entities.Shelf.api",
                                "GET /shelves/{shelfId} is accepted",
                                "",
                                new TestPlan.Request("GET", "/shelves/{{shelf1}}", ""),
                                Optional.empty(),
                                List.of(200),
                                List.of(),
                                false)));
        assertThat(TestPlanText.intellij(small))
                .isEqualTo(
                        """
                        # Made from the model: each operation in an order in which rows are there when they are needed.
                        # There has to be {{clerk1}} in `clerks`
                        @host = http://localhost:8080
                        # Put an access token of a user with role EDITOR here
                        @token_of_a_user_with_role_EDITOR = none

                        ### case-001: POST /shelves is accepted
                        # Expected: 201
                        # Play the port `carpenter`: when it is asked POST /boards, it answers: 200 {"boards":2}
                        POST {{host}}/shelves
                        Authorization: Bearer {{token_of_a_user_with_role_EDITOR}}
                        Content-Type: application/json

                        {"label":"v1"}

                        > {% client.global.set("shelf1", response.body.id); %}

                        ### case-002: GET /shelves/{shelfId} is accepted
                        # Expected: 200
                        GET {{host}}/shelves/{{shelf1}}
                        """);
        assertThat(TestPlanText.vsCode(small))
                .contains(
                        "# @name case_001\nPOST {{host}}/shelves\n",
                        "\n@shelf1 = {{case_001.response.body.$.id}}\n",
                        "GET {{host}}/shelves/{{shelf1}}\n");
    }
}
