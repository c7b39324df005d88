package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThrowawayPostgresTest {
    @TempDir
    private Path temp;

    @Test
    void servesADatabase() throws SQLException {
        try (PostgresServer server = PostgresServer.open(TestPostgres.settings())) {
            server.createDatabase("first");

            assertThat(ask(server, "first", "SELECT version()")).startsWith("PostgreSQL 18");
            assertThat(ask(server, "first", "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(server, "first", "SELECT datcollate FROM pg_database WHERE datname = current_database()"))
                    .isEqualTo("C");
        }
    }

    @Test
    void copiesADatabaseThatServesAsTemplate() throws SQLException {
        try (PostgresServer server = PostgresServer.open(TestPostgres.settings())) {
            server.createDatabase("template");
            run(server, "template", "CREATE TABLE memo (text varchar); INSERT INTO memo VALUES ('kept')");

            server.createDatabaseFromTemplate("one", "template");
            server.createDatabaseFromTemplate("two", "template");
            run(server, "one", "DELETE FROM memo");

            assertThat(ask(server, "one", "SELECT count(*) FROM memo")).isEqualTo("0");
            assertThat(ask(server, "two", "SELECT text FROM memo")).isEqualTo("kept");
        }
    }

    @Test
    void leavesNothingBehind() {
        PostgresServer server = PostgresServer.open(TestPostgres.settings(TestPostgres.CACHE, temp));
        assertThat(temp).isNotEmptyDirectory();
        String url = server.jdbcUrl("postgres");

        long start = System.nanoTime();
        server.close();
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(temp).isEmptyDirectory();
        assertThatThrownBy(() -> DriverManager.getConnection(url, server.user(), server.password()))
                .isInstanceOf(SQLException.class);
        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void refusesAWrongPassword() {
        try (PostgresServer server = PostgresServer.open(TestPostgres.settings())) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesANameThatIsNone() {
        try (PostgresServer server = PostgresServer.open(TestPostgres.settings())) {
            assertThatThrownBy(() -> server.createDatabase("a\"; DROP DATABASE x"))
                    .hasMessage("`a\"; DROP DATABASE x` is no database name: use a-z, 0-9 and `_`");
        }
    }

    @Test
    void saysWhichStatementFailed() {
        try (PostgresServer server = PostgresServer.open(TestPostgres.settings())) {
            assertThatThrownBy(() -> server.createDatabaseFromTemplate("copy", "missing"))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageStartingWith(
                            "`CREATE DATABASE \"copy\" TEMPLATE \"missing\"` failed on `jdbc:postgresql:")
                    .hasMessageContaining("template database \"missing\" does not exist");
        }
    }

    @Test
    void saysWhatTheServerWroteWhenItDoesNotStart() throws Exception {
        Path broken = temp.resolve("postgres");
        Files.writeString(broken, "#!/bin/sh\necho 'no space left'; exit 3\n");
        assertThat(broken.toFile().setExecutable(true)).isTrue();
        Files.writeString(temp.resolve("initdb"), "#!/bin/sh\nmkdir ${1#--pgdata=}\n");
        assertThat(temp.resolve("initdb").toFile().setExecutable(true)).isTrue();

        assertThatThrownBy(() ->
                        PostgresServer.open(PostgresSettings.installed(temp.resolve("cache"), temp.resolve("work"))
                                .withBinaries(temp)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("PostgreSQL did not start.\n  tried `")
                .hasMessageContaining("no space left")
                .hasMessageEndingWith("Mend what it names, choose other PostgreSQL programs, or give a JDBC URL.");
        assertThat(temp.resolve("work")).isEmptyDirectory();
    }

    static void run(PostgresServer server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(PostgresServer server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static Connection connect(PostgresServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.user(), server.password());
    }
}
