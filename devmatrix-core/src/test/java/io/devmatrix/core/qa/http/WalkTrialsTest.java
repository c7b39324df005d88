package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.qa.http.FakeActs.Slip;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkTrialsTest {
    private static final String EACH_STEP = "each step of each walk is as the model says";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static PostgresServer server;

    private static final String YAML =
            """
            devmatrix: 1
            service: fake
            package: com.acme.fake
            enums:
              State: [NEW, DONE, VOID]
            entities:
              Shelf:
                fields: { label: { type: string(8), unique: true }, note: string(20)? }
                api: [create, read, update, delete, list]
              Box:
                fields:
                  shelf: -> Shelf.boxes
                  size: { type: int, min: 0, max: 9 }
                  note: string(20)?
                  state: { type: State, machine: Life, access: server }
                api: [create, read, update, delete]
              Clerk:
                fields: { name: string(20) }
                api: [read]
            machines:
              Life:
                start: NEW
                events:
                  finish: { from: NEW, to: DONE, guard: size > 3, else: { status: 409, title: Too small } }
                  drop: { from: DONE, to: VOID, else: { status: 409, title: Not done } }
            flows:
              fill:
                http: POST /boxes/{box}/fill -> 200 Box
                input: { clerk: -> Clerk }
                steps:
                  - { guard: box.size < 9, else: { status: 422, title: It is full } }
                  - { set: { box.size: box.size + 1 } }
            """;

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @Test
    void allHoldsOfAServiceThatIsRight() throws SQLException {
        Evidence evidence = check(YAML, YAML, Slip.NONE);
        assertThat(evidence.failures()).isEmpty();
        assertThat(evidence.observations())
                .extracting(Observation::name)
                .contains(
                        EACH_STEP,
                        "POST /boxes: accepted",
                        "POST /boxes/{boxId}/fill: accepted",
                        "Box.state: VOID is reached by operations");
        assertThat(evidence.observations().get(0).seen()).matches("\\d+ walks, \\d+ steps");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            LONG_LIST_FAILS   | .*cut from \\d+ steps to 4: .*4\\. GET /shelves -> 500.*
            READ_WRITES       | .*cut from \\d+ steps to [12]: .*rows were written.*
            UPDATED_ROW_STAYS | .*cut from \\d+ steps to [2-4]: .*DELETE .*is deleted.*
            OTHER_ROW_WRITTEN | .*cut from \\d+ steps to [3-5]: .*rows were written.*
            EVENT_ALWAYS      | .*cut from \\d+ steps to [3-5]: .*the answer is 200 instead of 409.*
            UPDATE_LOST       | .*cut from \\d+ steps to [4-6]: .*the database differs.*
            """)
    void whatGoesWrongOnlyAfterOtherStepsIsFoundAndCutShort(Slip slip, String seen) throws SQLException {
        Observation first = check(YAML, YAML, slip).observations().get(0);
        assertThat(first.name()).isEqualTo(EACH_STEP);
        assertThat(first.holds()).isFalse();
        assertThat(first.seen()).matches(seen);
    }

    @Test
    void aServiceWithOtherRulesIsFound() throws SQLException {
        String other = YAML.replace("guard: size > 3", "guard: size > 4");
        assertThat(check(YAML, other, Slip.NONE).failures())
                .extracting(Observation::name)
                .containsExactly(EACH_STEP);
    }

    @Test
    void whatNobodyCanDoAndStatesThatNothingReachesAreNamed() throws SQLException {
        String narrow = YAML.replace("guard: size > 3", "guard: size > 9");
        assertThat(check(narrow, narrow, Slip.NONE).failures())
                .extracting(Observation::name)
                .containsExactly(
                        "POST /boxes/{boxId}/finish: accepted",
                        "POST /boxes/{boxId}/drop: accepted",
                        "Box.state: DONE is reached by operations",
                        "Box.state: VOID is reached by operations");
    }

    @Test
    void aStateThatTheModelCallsUnreachableAndThatIsReachedIsNamed() throws SQLException {
        String called = YAML.replace("    start: NEW", "    start: NEW\n    unreachable: [VOID]");
        assertThat(check(called, called, Slip.NONE).failures())
                .extracting(Observation::name)
                .containsExactly("Box.state: VOID is not reached, as the model says");
    }

    @Test
    void whatMayBeDoneOnlyLaterIsTriedWhenDaysHavePassed() throws SQLException {
        String timed = waiting("48h");
        assertThat(check(timed, timed, Slip.NONE).failures()).isEmpty();
        Observation first =
                check(timed, waiting("2000h"), Slip.NONE).observations().get(0);
        assertThat(first.holds()).isFalse();
        assertThat(first.seen()).contains(" days later ", "the answer is 422 instead of 200");
    }

    private static String waiting(String time) {
        return YAML.replace(
                "guard: box.size < 9, else: { status: 422, title: It is full }",
                "guard: 'box.createdAt + duration(\"" + time + "\") < now', else: { status: 422, title: Wait }");
    }

    private static Evidence check(String model, String served, Slip slip) throws SQLException {
        FactTable facts = FactTable.of(Models.of(model).require());
        String database = "walks_" + DATABASES.incrementAndGet();
        server.createDatabase(database);
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            statement.execute(InitialMigration.of(
                    ModelSchema.of(facts, node -> Location.of("model.yaml")).schema()));
        }
        FactTable other = FactTable.of(Models.of(served).require());
        try (FakeActs service = new FakeActs(other, () -> open(database), slip)) {
            QaCheck check = HttpChecks.all(facts, service::underJudgement, Clock.systemUTC()).stream()
                    .filter(one -> one.id().equals("walks"))
                    .findFirst()
                    .orElseThrow();
            return check.check();
        }
    }

    private static Connection open(String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.user(), server.password());
    }
}
