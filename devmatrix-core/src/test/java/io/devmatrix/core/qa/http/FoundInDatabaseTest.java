package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.qa.Observation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What neither a row that is shown nor a body tells: rows that refer to it, and keys that it shares with others. */
class FoundInDatabaseTest {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static PostgresServer server;

    private static final String YAML =
            """
            devmatrix: 1
            service: fake
            package: com.acme.fake
            errors:
              open-parts: { status: 422 }
              alone: { status: 409 }
              not-now: { status: 409 }
            enums:
              State: [NEW, DONE, VOID]
            entities:
              Shelf:
                fields: { label: string(8) }
                api: [create, read]
              Box:
                fields:
                  shelf: -> Shelf.boxes
                  mark: { type: string(8), access: create-only }
                  state: { type: State, machine: Life, access: server }
                  within: { to: Box.parts?, access: server }
                unique: [[shelf, mark]]
                api: [create, read, update]
            machines:
              Life:
                start: NEW
                illegal: not-now
                events:
                  finish: { from: NEW, to: DONE, guards: [{ that: "parts.all(p, p.state == State.DONE)", else: open-parts }] }
                  scatter: { from: NEW, to: VOID, guards: [{ that: size(parts) > 1, else: alone }] }
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
    void guardsOverRowsThatReferToTheOneShown() throws SQLException {
        List<Observation> seen = observations("machines", YAML);
        assertThat(seen).filteredOn(one -> !one.holds()).isEmpty();
        assertThat(seen)
                .extracting(Observation::name)
                .anyMatch(name -> name.startsWith("Box.state: NEW, finish without `parts.all("))
                .anyMatch(name -> name.startsWith("Box.state: NEW, scatter without `size(parts) > 1`"))
                .anyMatch(name -> name.startsWith("Box.state: NEW, scatter -> 200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts.all(p, p.state == State.DONE)", "size(parts) > 1"})
    void aServiceWithoutTheGuardIsFound(String guard) throws SQLException {
        assertThat(observations("machines", YAML.replace(guard, "true")))
                .filteredOn(one -> !one.holds())
                .extracting(Observation::name)
                .anyMatch(name -> name.contains(" without `" + guard));
    }

    @Test
    void aSharedKeyOfWhichOnePartAloneCanBeChanged() throws SQLException {
        assertThat(observations("crud", YAML))
                .filteredOn(one -> one.name().startsWith("PATCH /boxes/{boxId}: shelfId and mark taken"))
                .hasSize(1)
                .allMatch(Observation::holds);
    }

    @Test
    void aServiceThatTakesAKeyTwiceIsFound() throws SQLException {
        assertThat(observations("crud", YAML.replace("    unique: [[shelf, mark]]\n", "")))
                .filteredOn(one -> !one.holds())
                .extracting(Observation::name)
                .anyMatch(name -> name.startsWith("PATCH /boxes/{boxId}: shelfId and mark taken"));
    }

    /** What the judge sees of a service of that model. */
    private static List<Observation> observations(String check, String served) throws SQLException {
        FactTable facts = FactTable.of(Models.of(YAML).require());
        FactTable others = FactTable.of(Models.of(served).require());
        String database = "found_" + DATABASES.incrementAndGet();
        server.createDatabase(database);
        ConnectionSource source =
                () -> DriverManager.getConnection(server.jdbcUrl(database), server.user(), server.password());
        try (Connection connection = source.open();
                Statement statement = connection.createStatement()) {
            statement.execute(InitialMigration.of(
                    ModelSchema.of(others, node -> Location.of("model.yaml")).schema()));
        }
        try (FakeActs service = new FakeActs(others, source, FakeActs.Slip.NONE)) {
            return HttpChecks.all(facts, service::underJudgement, Clock.systemUTC()).stream()
                    .filter(one -> one.id().equals(check))
                    .findFirst()
                    .orElseThrow()
                    .check()
                    .observations();
        }
    }
}
