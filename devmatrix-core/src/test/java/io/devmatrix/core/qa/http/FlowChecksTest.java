package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.qa.http.FakeFlows.Slip;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowChecksTest {
    private static final FactTable FACTS = FlowModel.facts();
    private static final Clock CLOCK = Clock.systemUTC();

    /** Most services are judged by one model, whose cases need to be searched for only once. */
    private static final TestPlans PLANS = new TestPlans(FACTS, CLOCK);

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static PostgresServer server;
    private String database = "";

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @BeforeEach
    void createDatabase() throws SQLException {
        database = "flows_" + DATABASES.incrementAndGet();
        server.createDatabase(database);
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(InitialMigration.of(
                    ModelSchema.of(FACTS, node -> Location.of("model.yaml")).schema()));
        }
    }

    @Test
    void allHoldsOfAServiceThatIsRight() {
        Evidence evidence = check("flows", FACTS, Slip.NONE);
        assertThat(evidence.failures()).isEmpty();
        assertThat(evidence.observations()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            REFUSAL_WRITES   | deal: requires
            STRANGER_WRITTEN | cancel: each `part in deal.parts` passes over some
            ONE_STATUS       | deal: `basket` row is missing
            STALE_ANSWER     | setLine: delete `line` when `count == 0`
            OWN_TITLE        | addLine: guard
            OWN_TYPE         | addLine: guard
            """)
    void eachSlipIsFound(Slip slip, String observation) {
        assertThat(check("flows", FACTS, slip).failures())
                .extracting(Observation::name)
                .anyMatch(name -> name.startsWith(observation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            line.count <= thing.stock         | line.count < thing.stock            | addLine:
            size(basket.lines) > 0            | size(basket.lines) >= 0             | deal: guard `size(basket.lines) > 0` refused
            guard: thing.shown                | guard: true                         | addLine: guard `thing.shown` refused
            old.count + input.count           | input.count                         | addLine: upsert `basket.lines` finds a row
            by: line.count, else              | by: 1, else                         | deal: decrease
            basket.state: BasketState.CLOSED  | basket.state: BasketState.OPEN      | deal: increase `basket.buyer.points`
            lines.sum(l, l.cost * l.count)    | lines.sum(l, l.cost)                | setLine: delete `line`
            parts.sum(p, p.cost * p.count)    | parts.sum(p, p.cost)                | deal:
            delete: basket.lines              | let: { kept: basket.lines }         | clear: delete `basket.lines` deletes a row
            201 Basket                        | 200 Basket                          | openBasket: find or create `Basket` makes a row
            state: BasketState.OPEN }, as     | state: BasketState.CLOSED }, as     | openBasket: find or create `Basket` makes a row
            set: { doneAt: now }              | set: { doneAt: now + duration('1h') } | finish: ends
            increase: part.thing.stock, by: part.count | increase: part.thing.stock, by: 2 | cancel: each
            delete: line, when: count == 0    | delete: line, when: count <= 1      | setLine:
            by: 10, when: worth >= 10.0       | by: 10, when: worth > 10.0          | deal: increase `basket.buyer.points`
            cancel: { from: NEW,               | cancel: { from: [NEW, DONE],        | cancel: fire `deal.cancel` where `deal.state` is DONE
            status: 409, title: The basket    | status: 422, title: The basket      | addLine: guard `basket.state == BasketState.OPEN`
            """)
    void eachWrongStepIsFound(String text, String other, String observation) {
        assertThat(check("flows", FlowModel.with(text, other), Slip.NONE).failures())
                .extracting(Observation::name)
                .anyMatch(name -> name.startsWith(observation));
    }

    @Test
    void textsAreAsLongAsTheyMayBe() throws SQLException {
        FactTable noted = FlowModel.with(
                "input: { count: { type: int, min: 0, max: 50 } }",
                "input: { count: { type: int, min: 0, max: 50 }, note: { type: string(8)?, min: 2 } }");
        List<String> names = List.of(
                "setLine: note of 2 characters beyond the basic plane -> 200",
                "setLine: note of 8 characters beyond the basic plane -> 200");
        Evidence evidence = check("flows", noted, noted, Slip.NONE);
        assertThat(evidence.failures()).isEmpty();
        assertThat(names(evidence.observations())).containsAll(names);
        createDatabase();
        assertThat(names(check("flows", noted, noted, Slip.LENGTH_IN_UNITS).failures()))
                .containsExactly(names.get(1));
    }

    @Test
    void inputsInTheQueryAreTried() {
        FactTable scrap = scrap("min: 1, max: 9, default: 2");
        Evidence evidence = check("flows", scrap, scrap, Slip.NONE);
        assertThat(evidence.failures()).isEmpty();
        assertThat(names(evidence.observations()))
                .contains(
                        "scrap: lost 0 -> 400",
                        "scrap: lost 10 -> 400",
                        "scrap: lost `x` -> 422",
                        "scrap: least absent -> 400",
                        "scrap: least twice -> 422",
                        "scrap: buyer_id `` -> 422",
                        "scrap: phantom_x unknown -> 422")
                .anyMatch(name -> name.startsWith("scrap: lost of 1 -> "))
                .anyMatch(name -> name.startsWith("scrap: lost of 9 -> "))
                .anyMatch(name -> name.startsWith("scrap: lost left out -> "))
                .anyMatch(name -> name.startsWith("scrap: buyer_id left out -> "))
                .anyMatch(name -> name.startsWith("scrap: `buyer` row is missing -> "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            min: 1, max: 9, default: 3  | NONE          | scrap: lost left out
            max: 9, default: 2          | NONE          | scrap: lost 0
            min: 1, default: 2          | NONE          | scrap: lost 10
            min: 1, max: 8, default: 2  | NONE          | scrap: lost of 9
            min: 2, max: 9, default: 2  | NONE          | scrap: lost of 1
            min: 1, max: 9, default: 2  | TWICE_TAKEN   | scrap: least twice
            min: 1, max: 9, default: 2  | UNKNOWN_TAKEN | scrap: phantom_x unknown
            min: 1, max: 9, default: 2  | EMPTY_IS_NONE | scrap: buyer_id ``
            """)
    void eachSlipWithTheQueryIsFound(String limits, Slip slip, String observation) {
        FactTable judged = scrap("min: 1, max: 9, default: 2");
        assertThat(names(check("flows", judged, scrap(limits), slip).failures()))
                .anyMatch(name -> name.startsWith(observation));
    }

    /** With a flow whose inputs are in the query. */
    private static FactTable scrap(String limits) {
        return FlowModel.with(
                "flows:\n",
                """
                flows:
                  scrap:
                    http: DELETE /things/{thing}/stock -> 200 Thing
                    input: { lost: { type: int, $limits }, buyer: -> Buyer?, least: { type: "decimal(6,2)", min: 0 } }
                    steps:
                      - { decrease: thing.stock, by: input.lost, else: too-many }
                      - { set: { thing.cost: input.least + 1.0 } }
                """
                        .replace("$limits", limits));
    }

    @Test
    void aRefusalThatCannotComeIsNotObserved() {
        FactTable silent = takingNothing("");
        assertThat(names(check("flows", silent, silent, Slip.NONE).failures()))
                .contains("deal: decrease `line.thing.stock` refused");
    }

    @Test
    void aStepNeverRefusesWhereTheModelSaysSo() {
        FactTable promised = takingNothing(", never: nothing is taken");
        Evidence evidence = check("flows", promised, promised, Slip.NONE);
        assertThat(evidence.failures()).isEmpty();
        assertThat(names(evidence.observations()))
                .contains("deal: decrease `line.thing.stock` refused never: nothing is taken");
    }

    private static FactTable takingNothing(String promise) {
        return FlowModel.with("by: line.count, else: none-left", "by: 0 * line.count, else: none-left" + promise);
    }

    @Test
    void aBrokenPromiseIsFound() {
        FactTable promised =
                FlowModel.with("by: line.count, else: none-left", "by: line.count, else: none-left, never: we hope");
        assertThat(names(check("flows", promised, promised, Slip.NONE).failures()))
                .contains("deal: decrease `line.thing.stock` refused never: we hope");
    }

    private static List<String> names(List<Observation> observations) {
        return observations.stream().map(Observation::name).toList();
    }

    @Test
    void eventsOfAServiceThatIsRight() {
        Evidence evidence = check("outbox", FACTS, Slip.NONE);
        assertThat(evidence.failures()).isEmpty();
        assertThat(evidence.observations())
                .extracting(Observation::name)
                .contains("`DealMade` is emitted", "deal: guard `size(basket.lines) > 0` refused emits nothing")
                .anyMatch(name -> name.endsWith(" emits [ThingTaken, DealMade]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            EVENT_LOST    | the outbox has got [] instead of [ThingTaken, DealMade]
            EVENT_TWICE   | the outbox has got [ThingTaken, DealMade, ThingTaken, DealMade] instead of [ThingTaken, DealMade]
            EVENT_ORDER   | the outbox has got [DealMade, ThingTaken] instead of [ThingTaken, DealMade]
            EVENT_SHORT   | the payload of ThingTaken's `/at` is absent
            REFUSAL_EMITS | the outbox has got [DealMade] instead of []
            """)
    void eachEventThatIsWrongIsFound(Slip slip, String seen) {
        assertThat(check("outbox", FACTS, slip).failures())
                .extracting(Observation::seen)
                .anyMatch(text -> text.startsWith(seen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            left: line.thing.stock         | left: line.count                 | the payload of ThingTaken's `/left` is
            dealId: made.id                | dealId: basket.id                | the payload of DealMade's `/dealId` is
            worth: worth,                  | worth: made.total + 1.0,         | the payload of DealMade's `/worth` is
            """)
    void eachWrongPayloadIsFound(String text, String other, String seen) {
        assertThat(check("outbox", FlowModel.with(text, other), Slip.NONE).failures())
                .extracting(Observation::seen)
                .anyMatch(line -> line.startsWith(seen));
    }

    @Test
    void racesAreWonByOne() {
        Evidence evidence = check("races", FACTS, Slip.NONE);
        assertThat(evidence.failures()).isEmpty();
        assertThat(evidence.observations())
                .extracting(Observation::name)
                .contains(
                        "deal: several at once for the last of `stock`",
                        "openBasket: the same request several times at once",
                        "deal: beside a change of `Thing.stock` that is committed late",
                        "addLine: adds to `Basket.lines` only with the row held");
    }

    @Test
    void aDecisionOnWhatARowWasIsFound() {
        assertThat(check("races", FACTS, Slip.LOCKED_LATE).failures())
                .extracting(Observation::name)
                .contains(
                        "addLine: beside a change of `Thing.shown` that is committed late",
                        "finish: beside a change of `Deal.state` that is committed late");
    }

    @Test
    void lostUpdatesAreFound() {
        assertThat(check("races", FACTS, Slip.UNLOCKED).failures())
                .extracting(Observation::name)
                .contains(
                        "deal: several at once for the last of `stock`",
                        "addLine: adds to `Basket.lines` only with the row held");
    }

    private Evidence check(String id, FactTable served, Slip slip) {
        return check(id, FACTS, served, slip);
    }

    private Evidence check(String id, FactTable judged, FactTable served, Slip slip) {
        try (FakeFlows service = new FakeFlows(served, this::open, slip)) {
            TestPlans plans = judged == FACTS ? PLANS : new TestPlans(judged, CLOCK);
            QaCheck check = HttpChecks.all(judged, service::underJudgement, CLOCK, Effort.USUAL, plans).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            return check.check();
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.user(), server.password());
    }
}
