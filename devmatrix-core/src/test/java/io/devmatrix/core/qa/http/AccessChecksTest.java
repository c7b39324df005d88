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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessChecksTest {
    private static final FactTable FACTS = GuardModel.facts();
    private static final Clock CLOCK = Clock.systemUTC();

    /** Cases of flows are searched for only once. */
    private static final TestPlans PLANS = new TestPlans(FACTS, CLOCK);

    /** What is to be reached on walks counts for one service. */
    private static final Set<String> WALKING = Set.of("walks", "plan");

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
        database = "access_" + DATABASES.incrementAndGet();
        server.createDatabase(database);
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(InitialMigration.of(
                    ModelSchema.of(FACTS, node -> Location.of("model.yaml")).schema()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"access", "tokens", "walks", "plan"})
    void allHoldsOfAServiceThatIsRight(String check) {
        Evidence evidence = check(check, Set.of());
        assertThat(evidence.failures()).isEmpty();
        assertThat(evidence.observations()).isNotEmpty();
    }

    @Test
    void eachListShowsWhatItsConditionLetsIt() {
        assertThat(check("lists", Set.of()).observations())
                .filteredOn(seen -> seen.name().contains("` is shown"))
                .hasSizeGreaterThan(3)
                .allMatch(Observation::holds);
    }

    @ParameterizedTest
    @EnumSource
    void eachGapIsFound(Gap gap) {
        assertThat(check(gap.check(), Set.of(gap)).failures())
                .extracting(failure -> failure.name() + ": " + failure.seen())
                .anyMatch(text -> text.startsWith(gap.observation()));
    }

    @Test
    void noTokenPasswordOrKeyIsTold() {
        List<Observation> seen = check("tokens", Set.of(Gap.REUSE_TAKEN)).observations();
        assertThat(seen).noneMatch(one -> one.seen().contains("eyJ"));
    }

    private Evidence check(String id, Set<Gap> gaps) {
        try (FakeGuard service = new FakeGuard(this::open, gaps)) {
            TestPlans plans = WALKING.contains(id) ? new TestPlans(FACTS, CLOCK) : PLANS;
            QaCheck check = HttpChecks.all(FACTS, service::underJudgement, CLOCK, Effort.USUAL, plans).stream()
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
