package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.output.FileSet;
import io.devmatrix.core.output.GeneratedFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outbox of a generated service over a real database: in order, at least once, with one or several instances. */
class OutboxRelayTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String TABLE =
            """
            DROP TABLE IF EXISTS outbox_events;
            CREATE TABLE outbox_events (
                id uuid PRIMARY KEY, position bigserial, type text NOT NULL, payload jsonb NOT NULL,
                occurred_at timestamptz NOT NULL, attempts integer NOT NULL DEFAULT 0,
                due_at timestamptz NOT NULL DEFAULT now(), sent_at timestamptz)
            """;

    private static PostgresServer server;
    private static Class<?> probe;

    @BeforeAll
    static void compile() throws ClassNotFoundException {
        server = PostgresServer.open(TestPostgres.settings());
        FileSet depot = Generated.files(Golden.read(RESOURCES.resolve("models/depot.yaml")));
        String name = "com.acme.depot.base.outbox.OutboxProbe";
        GeneratedFile source =
                GeneratedFile.java(name, Golden.read(RESOURCES.resolve("outbox/OutboxProbe.java")), "", "");
        FileSet all = FileSet.of(Stream.concat(depot.files().stream(), Stream.of(source)));
        probe = JavaCompilation.classes(all).loadClass(name);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "inOrder => 1 2 3, 0 wait",
                "nobody => , 3 wait",
                "rolledBack => , 0 wait",
                "failing => 1! 1 2, 0 wait",
                "pausing => 1!, 2 wait",
                "joining => 1! 1 2, 0 wait",
                "several => 100 in order, each once",
                "forgetting => 1 2, 1 kept",
                "carrying => BoxTaken {\"at\": \"2030-01-02T03:04:05Z\", \"box\": null, \"code\": \"c\", \"weight\": 1.50, \"checked_at\": null, \"shelf_state\": \"OPEN\"} attempt 1"
            })
    void handsOver(String what, String seen) throws ReflectiveOperationException {
        Object found = probe.getMethod("run", String.class, String.class, String.class, String.class)
                .invoke(null, what, server.jdbcUrl("postgres"), server.user(), server.password());

        assertThat(found).isEqualTo(seen == null ? "" : seen);
    }
}
