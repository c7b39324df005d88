package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.database.PostgresSettings.GivenServer;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GivenPostgresTest {
    private static PostgresServer users;

    @BeforeAll
    static void startServer() {
        users = PostgresServer.open(TestPostgres.settings());
        users.createDatabase("precious");
    }

    @AfterAll
    static void stopServer() {
        users.close();
    }

    @Test
    void makesItsOwnDatabasesAndDropsThem() throws SQLException {
        try (PostgresServer given = open(users.jdbcUrl("precious") + "?ApplicationName=build", users.password())) {
            given.createDatabase("first");
            ThrowawayPostgresTest.run(given, "first", "CREATE TABLE memo (id int)");
            given.createDatabaseFromTemplate("second", "first");

            assertThat(ThrowawayPostgresTest.ask(given, "second", "SELECT current_database()"))
                    .matches("devmatrix_[0-9a-f]{8}_second");
            assertThat(ThrowawayPostgresTest.ask(given, "second", "SHOW application_name"))
                    .isEqualTo("build");
            assertThat(ThrowawayPostgresTest.ask(given, "second", "SELECT to_regclass('memo')"))
                    .isEqualTo("memo");
        }
        assertThat(ThrowawayPostgresTest.ask(
                        users, "precious", "SELECT string_agg(datname, ' ' ORDER BY datname) FROM pg_database"))
                .isEqualTo("postgres precious template0 template1");
    }

    @Test
    void saysWhenItCannotBeReached() {
        String url = users.jdbcUrl("precious");
        assertThatThrownBy(() -> open(url, "guess"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("`SELECT 1` failed on `" + url + "` as `devmatrix`: ")
                .hasMessageContaining("password authentication failed")
                .hasMessageEndingWith("\nStart that server, or mend its URL, role or password.");
    }

    @Test
    void refusesAnotherKindOfUrl() {
        assertThatThrownBy(() -> open("jdbc:h2:mem:test", ""))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("`jdbc:h2:mem:test` is no URL of a PostgreSQL database.\n"
                        + "Write `jdbc:postgresql://host:port/database`.");
    }

    @Test
    void doesNotShowThePassword() {
        assertThat(new GivenServer("jdbc:postgresql://h/d", "me", "secret")).hasToString("jdbc:postgresql://h/d as me");
    }

    private static PostgresServer open(String url, String password) {
        return PostgresServer.open(TestPostgres.settings().withServer(new GivenServer(url, users.user(), password)));
    }
}
