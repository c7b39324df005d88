package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.database.PostgresSettings.GivenServer;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RowCountsTest {
    @Test
    void countsAndCannotChangeAnything() throws SQLException {
        try (PostgresServer server = PostgresServer.open(TestPostgres.settings())) {
            server.createDatabase("live");
            ThrowawayPostgresTest.run(server, "live", "CREATE TABLE memo (id int); INSERT INTO memo VALUES (1)");
            GivenServer live = new GivenServer(server.jdbcUrl("live"), server.user(), server.password());

            try (RowCounts counts = RowCounts.of(live)) {
                assertThat(counts.of("WITH gone AS (DELETE FROM memo RETURNING id) SELECT count(*) FROM gone"))
                        .isEqualTo("unknown: ERROR: cannot execute SELECT in a read-only transaction");
                assertThat(counts.of("SELECT count(*) FROM memo")).isEqualTo("1 row");
            }
        }
    }
}
