package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.finding.Findings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static PostgresServer server;

    @TempDir
    private Path project;

    private String database;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void makeDatabase(TestInfo test) {
        database = test.getTestMethod()
                .orElseThrow()
                .getName()
                .replaceAll("[A-Z]", "")
                .toLowerCase();
        server.createDatabase(database);
    }

    @Test
    void appliesEachVersionOnce() throws Exception {
        write("V1__first.sql", "CREATE TABLE memo (id int PRIMARY KEY);\nINSERT INTO memo VALUES (1);\n");
        write("V2__second.sql", "ALTER TABLE memo ADD COLUMN text varchar(9);\n");
        assertThat(apply().versions()).containsExactly("1", "2");

        write("V10__third.sql", "ALTER TABLE memo ADD COLUMN seen boolean;\n");
        Migrated again = apply();

        assertThat(again.versions()).containsExactly("10");
        assertThat(again.findings()).isEqualTo(Findings.NONE);
        assertThat(apply().versions()).isEmpty();
        try (var connection = ThrowawayPostgresTest.connect(server, database)) {
            Catalogue catalogue = CatalogueReader.read(connection, "public", Set.of(Migrations.HISTORY));
            assertThat(catalogue.tables()).hasSize(1);
            assertThat(catalogue.tables().get(0).columns()).hasSize(3);
        }
    }

    @Test
    void namesThePlaceOfAFailingStatement() throws Exception {
        write("V1__first.sql", "CREATE TABLE memo (id int PRIMARY KEY);\n");
        write(
                "V2__second.sql",
                """
                -- a comment

                CREATE TABLE other (id int);

                CREATE TABLE state (
                    id int,
                    state varchar(9) DEFAULT OPEN
                );
                """);

        Migrated migrated = apply();

        assertThat(migrated.versions()).containsExactly("1");
        assertThat(migrated.findings())
                .hasToString("db/V2__second.sql:7:30: PostgreSQL refuses the statement: cannot use column reference in"
                        + " DEFAULT expression. Mend the statement; nothing of this file is applied. [MIGRATION-001]");
        assertThat(ThrowawayPostgresTest.ask(server, database, "SELECT to_regclass('other')"))
                .isNull();
    }

    @Test
    void saysOfStepsThatTheyAreRepeated() throws Exception {
        write("V1__first.sql", "CREATE TABLE memo (id int);\nINSERT INTO memo VALUES (1), (1);\n");
        write("V1.1__first_steps.sql.conf", "executeInTransaction=false\n");
        write("V1.1__first_steps.sql", "CREATE UNIQUE INDEX CONCURRENTLY one ON memo (id);\n");

        assertThat(apply().findings())
                .hasToString(
                        "db/V1.1__first_steps.sql:1: PostgreSQL refuses the statement: could not create unique index"
                                + " \"one\" (Key (id)=(1) is duplicated.). Mend what it names, then migrate again: no data is"
                                + " lost, and all steps of this file are repeated. [MIGRATION-001]");
    }

    @Test
    void showsTheDetailAndTheHintOfPostgres() throws Exception {
        write(
                "V1__first.sql",
                """
                CREATE TABLE memo (id int PRIMARY KEY);
                INSERT INTO memo VALUES (1);
                INSERT INTO memo VALUES (1);
                """);
        assertThat(apply().findings())
                .hasToString("db/V1__first.sql:3: PostgreSQL refuses the statement: duplicate key value violates unique"
                        + " constraint \"memo_pkey\" (Key (id)=(1) already exists.). Mend the statement; nothing of this"
                        + " file is applied. [MIGRATION-001]");

        write("V1__first.sql", "SELECT\n  nosuch(1);\n");
        assertThat(apply().findings().toString())
                .startsWith("db/V1__first.sql:2:3: PostgreSQL refuses the statement: function nosuch(integer) does not"
                        + " exist.")
                .endsWith("[MIGRATION-001]");
    }

    @Test
    void refusesAnAppliedFileThatWasChanged() throws Exception {
        write("V1__first.sql", "CREATE TABLE memo (id int);\n");
        apply();
        write("V1__first.sql", "CREATE TABLE memo (id bigint);\n");

        assertThat(apply().findings().toString())
                .startsWith("db: The migrations do not fit together: Validate failed:")
                .contains("Migration checksum mismatch for migration version 1")
                .endsWith("Applied files stay as they are; add a new `V<n>__<name>.sql`. [MIGRATION-002]");
    }

    @Test
    void refusesAFileNameOfAnotherForm() throws Exception {
        write("V1_first.sql", "CREATE TABLE memo (id int);\n");

        assertThat(apply().findings().toString())
                .startsWith("db: The migrations do not fit together: ")
                .contains("V1_first.sql")
                .doesNotContain(project.toString())
                .endsWith("[MIGRATION-002]");
    }

    @Test
    void refusesTwoFilesOfOneVersion() throws Exception {
        write("V1__first.sql", "SELECT 1;\n");
        write("V1__other.sql", "SELECT 1;\n");

        assertThat(apply().findings().toString())
                .contains("Found more than one migration with version 1", "V1__first.sql", "V1__other.sql")
                .doesNotContain(project.toString());
    }

    @Test
    void saysWhenTheFolderIsMissing() {
        assertThat(apply().findings())
                .hasToString("db: `db` is no folder. Run `mvn devmatrix:migrate`. [MIGRATION-002]");
    }

    @Test
    void saysWhenTheDatabaseCannotBeReached() throws Exception {
        write("V1__first.sql", "SELECT 1;\n");

        assertThatThrownBy(() -> new Migrations(project, "db").apply(server.jdbcUrl("nosuch"), "devmatrix", "guess"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("`" + server.jdbcUrl("nosuch") + "` cannot be reached as `devmatrix`: ")
                .hasMessageEndingWith("Start it, or mend the URL, user or password.");
    }

    @Test
    void writesNothingToTheConsole() throws Exception {
        write("V1__first.sql", "SELECT 1;\n");
        PrintStream out = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            assertThat(apply().versions()).containsExactly("1");
        } finally {
            System.setOut(out);
        }
        assertThat(captured.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private Migrated apply() {
        return new Migrations(project, "db").apply(server.jdbcUrl(database), server.user(), server.password());
    }

    private void write(String name, String sql) throws IOException {
        Files.createDirectories(project.resolve("db"));
        Files.writeString(project.resolve("db").resolve(name), sql);
    }
}
