package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseTablesTest {
    private static final String DATABASE = "database_tables";
    private static final String SCHEMA =
            """
            DROP SCHEMA public CASCADE;
            CREATE SCHEMA public;
            CREATE TABLE a (id int PRIMARY KEY, b_id int);
            CREATE TABLE b (id int PRIMARY KEY, a_id int NOT NULL REFERENCES a (id) ON DELETE RESTRICT);
            ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b (id);
            CREATE TABLE kept (id int PRIMARY KEY);
            INSERT INTO kept VALUES (1);
            INSERT INTO a SELECT g FROM generate_series(1, 3) g;
            INSERT INTO b VALUES (7, 1), (8, 1);
            UPDATE a SET b_id = 7;
            """;

    private static PostgresServer server;
    private Connection connection;

    @BeforeAll
    static void startPostgres() throws SQLException {
        server = PostgresServer.open(TestPostgres.settings());
        server.createDatabase(DATABASE);
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @BeforeEach
    void makeTables() throws SQLException {
        connection = DriverManager.getConnection(server.jdbcUrl(DATABASE), server.user(), server.password());
        execute(SCHEMA);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void fewRowsAreDeletedWhicheverReferToWhich() throws SQLException {
        String file = one("SELECT pg_relation_filenode('a')");
        assertThat(emptied()).containsOnlyKeys("kept");
        assertThat(one("SELECT pg_relation_filenode('a')")).isEqualTo(file);
    }

    @Test
    void manyRowsAreTruncated() throws SQLException {
        execute("INSERT INTO a SELECT g FROM generate_series(10, 1100) g");
        String file = one("SELECT pg_relation_filenode('a')");
        assertThat(emptied()).containsOnlyKeys("kept");
        assertThat(one("SELECT pg_relation_filenode('a')")).isNotEqualTo(file);
    }

    @Test
    void rowsThatDeletionMakesGoToo() throws SQLException {
        execute(
                """
                CREATE TABLE trail (id serial PRIMARY KEY);
                CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN INSERT INTO trail DEFAULT VALUES; RETURN OLD; END';
                CREATE TRIGGER leaves BEFORE DELETE ON b FOR EACH ROW EXECUTE FUNCTION leave();
                """);
        assertThat(emptied()).containsOnlyKeys("kept");
    }

    @Test
    void aTableToKeepGoesWithTheRowsThatItRefersTo() throws SQLException {
        execute("ALTER TABLE kept ADD a_id int REFERENCES a (id); UPDATE kept SET a_id = 1");
        assertThat(emptied()).isEmpty();
    }

    @Test
    void theFingerprintTellsEachRowThatCameChangedOrWent() throws SQLException {
        DatabaseTables tables = new DatabaseTables(connection);
        Fingerprint before = tables.fingerprint();
        execute("INSERT INTO kept VALUES (2); UPDATE a SET b_id = 8 WHERE id = 3; DELETE FROM a WHERE id = 2");
        Fingerprint after = tables.fingerprint();
        assertThat(before.differences(after)).containsOnlyKeys("a", "kept");
        assertThat(before.differences(after).get("a")).containsExactly("2", "3");
        assertThat(before.added(after)).containsOnlyKeys("kept");
    }

    @Test
    void tablesThatNobodyWritesAreReadOnce() throws SQLException {
        DatabaseTables tables = new DatabaseTables(connection);
        Fingerprint before = tables.fingerprint();
        execute("SELECT * FROM a");
        assertThat(tables.fingerprint()).isSameAs(before);
    }

    @Test
    void whatIsWrittenIsSeenWhenItIsCommittedHoweverLate() throws SQLException {
        DatabaseTables tables = new DatabaseTables(connection);
        try (Connection other =
                        DriverManager.getConnection(server.jdbcUrl(DATABASE), server.user(), server.password());
                Statement late = other.createStatement()) {
            other.setAutoCommit(false);
            late.execute("INSERT INTO kept VALUES (2)");
            Fingerprint before = tables.fingerprint();
            execute("INSERT INTO kept VALUES (3)");
            Fingerprint between = tables.fingerprint();
            other.commit();
            assertThat(before.added(between).get("kept")).containsExactly("3");
            assertThat(between.added(tables.fingerprint()).get("kept")).containsExactly("2");
        }
    }

    private Map<String, Map<String, Long>> emptied() throws SQLException {
        DatabaseTables tables = new DatabaseTables(connection);
        tables.empty(Set.of("kept"));
        return tables.fingerprint().rows();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
