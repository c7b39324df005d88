package io.devmatrix.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.database.DatabaseUnavailable;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.PostgresSettings.GivenServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaMigrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineRunTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: sample
            package: com.acme.sample
            entities:
              Book:
                fields:
                  title: string(100)
                  price: { type: "decimal(12,2)", min: 0 }
                indexes: [[title]]
            external: { tables: [old_stuff] }
            """;

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static PostgresServer server;

    @TempDir
    private Path base;

    private ProjectLayout layout;

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @BeforeEach
    void writeModel() throws IOException {
        layout = new ProjectLayout(base, base.resolve("target"), List.of());
        Files.createDirectories(layout.model());
        Files.writeString(layout.model().resolve("application.yaml"), MODEL);
    }

    @Test
    void takesASchemaThatTheModelMatches() throws Exception {
        GivenServer live = live("CREATE TABLE old_stuff (id bigserial PRIMARY KEY)");

        Migrated baseline = baseline(live);

        assertThat(baseline.findings()).isEqualTo(Findings.NONE);
        assertThat(baseline.summary())
                .isEqualTo("Sealed; wrote `src/main/resources/db/migration/V1__initial.sql` and"
                        + " `src/main/devmatrix/schema/V1.json` and `src/main/devmatrix/lock/migrations.json`."
                        + " Start the service on the live database once with `SPRING_FLYWAY_BASELINEONMIGRATE=true`,"
                        + " so that Flyway takes it as being at version 1; an empty database needs nothing");
        assertThat(layout.lock().resolve("migrations.json")).content().contains("\"V1__initial.sql\": \"");
        assertThat(new SchemaMigrator(layout.migrationFolders())
                        .standing(schema(), Severity.ERROR)
                        .all())
                .isEmpty();
    }

    /** What the summary says about Flyway is what Flyway does. */
    @Test
    void flywayRunsWhatIsNewerThanTheBaselineAndAllOnAnEmptyDatabase() throws Exception {
        GivenServer live = live("INSERT INTO books (title, price) VALUES ('kept', 1)");
        baseline(live);
        Files.writeString(layout.migrations().resolve("V2__more.sql"), "ALTER TABLE books ADD COLUMN shelf integer;\n");

        assertThat(applied(live, true)).containsExactly("2");
        assertThat(applied(live, false)).isEmpty();
        assertThat(applied(empty(), true)).containsExactly("1", "2");
        assertThat(applied(empty(), false)).containsExactly("1", "2");
        assertThatThrownBy(() -> applied(live(""), false)).hasMessageContaining("baselineOnMigrate");
    }

    @Test
    void namesEachDifferenceAndWritesNothing() throws Exception {
        GivenServer live = live(
                """
                ALTER TABLE books ALTER COLUMN title TYPE varchar(80);
                DROP INDEX ix_books_title;
                ALTER TABLE books ADD COLUMN shelf integer;
                CREATE TABLE memos (id uuid PRIMARY KEY);
                """);

        Migrated baseline = baseline(live);

        assertThat(baseline.findings().all())
                .extracting(Finding::toString)
                .containsExactly(
                        "Column `books.shelf`: model says nothing, database says `there`."
                                + " Add it to the model, or drop it in the database. [MIGRATION-039]",
                        "Table `memos`: model says nothing, database says `there`. Add it to the model, list it under"
                                + " `external: { tables: [...] }`, or drop it. [MIGRATION-039]",
                        "src/main/devmatrix/model/application.yaml:7:7: Column `books.title` type: model says"
                                + " `character varying(100)`, database says `character varying(80)`."
                                + " Change whichever is wrong, the model or the database. [MIGRATION-039]",
                        "src/main/devmatrix/model/application.yaml:9:15: Index `ix_books_title`: model says"
                                + " `btree (title)`, database says nothing."
                                + " Make it in the database, or take it out of the model. [MIGRATION-039]");
        assertThat(written()).isEmpty();
    }

    @Test
    void findsAllMissingInAnEmptyDatabase() throws Exception {
        assertThat(baseline(empty()).findings().all())
                .extracting(Finding::problem)
                .containsExactly("Table `books`: model says `there`, database says nothing");
        assertThat(written()).isEmpty();
    }

    @Test
    void readsTheSchemaThatTheUrlNames() throws Exception {
        GivenServer live = empty();
        run(live, "CREATE SCHEMA shop; SET search_path = shop; " + InitialMigration.of(schema().schema()));
        GivenServer named = new GivenServer(live.jdbcUrl() + "?currentSchema=shop", live.user(), live.password());
        GivenServer wrong = new GivenServer(live.jdbcUrl() + "?currentSchema=shoe", live.user(), live.password());

        assertThat(baseline(named).findings()).isEqualTo(Findings.NONE);
        Files.delete(layout.migrations().resolve("V1__initial.sql"));
        Files.delete(layout.schema().resolve("V1.json"));
        assertThatThrownBy(() -> baseline(wrong))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("`" + wrong.jdbcUrl() + "` has no schema on its search path.\n"
                        + "Name one that is there: `?currentSchema=public`.");
    }

    @Test
    void warnsOfAHistoryThatFlywayKeepsThere() throws Exception {
        Migrated baseline = baseline(live("CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY)"));

        assertThat(baseline.findings().all())
                .containsExactly(Finding.warning(
                        "MIGRATION-040",
                        Location.NONE,
                        "The database has a table `flyway_schema_history`, and Flyway will hold its rows against"
                                + " `V1__initial.sql`",
                        "Unless it holds the baseline of this version 1, rename it, and list the new name under"
                                + " `external: { tables: [...] }`"));
        assertThat(written()).hasSize(3);
    }

    @Test
    void refusesAProjectThatHasMigrations() throws Exception {
        new SchemaMigrator(layout.migrationFolders()).migrate(schema());
        List<Path> before = written();

        assertThat(baseline(live("")).findings().all())
                .extracting(Finding::toString)
                .containsExactly("src/main/resources/db/migration/V1__initial.sql: The project has migrations already,"
                        + " and a baseline is the first. If no database has run them, delete the migrations and"
                        + " `src/main/devmatrix/schema/V1.json`; else keep them, since `mvn devmatrix:migrate` writes"
                        + " what comes next. [MIGRATION-038]");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void saysWhenTheDatabaseCannotBeReachedWithoutAPassword() {
        GivenServer live = new GivenServer(server.jdbcUrl("nowhere") + "?password=s3cret", server.user(), "s3cret");

        assertThatThrownBy(() -> baseline(live))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("`" + server.jdbcUrl("nowhere") + "?password=***` cannot be reached as `"
                        + server.user() + "`: ")
                .hasMessageEndingWith("\nStart it, or mend the URL, user or password.")
                .hasNoCause();
        assertThatThrownBy(() -> baseline(new GivenServer("jdbc:nosql://me:s3cret@host/d?x&password=s3cret", "me", "")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("`jdbc:nosql://me:***@host/d?x&password=***` cannot be reached as `me`: ")
                .hasMessageNotContaining("s3cret");
        assertThat(written()).isEmpty();
    }

    @Test
    void refusesAModelWithErrors() throws IOException {
        Files.writeString(layout.model().resolve("application.yaml"), "devmatrix: 1\n");

        Migrated baseline = baseline(new GivenServer("jdbc:postgresql://localhost:1/none", "me", ""));

        assertThat(baseline.findings().hasErrors()).isTrue();
        assertThat(written()).isEmpty();
    }

    private Migrated baseline(GivenServer live) {
        return new BaselineRun(new BaselineRequest(layout, live, TestPostgres.settings())).run(ModelReading.of(layout));
    }

    private static ModelSchema schema() {
        return ModelSchema.of(FactTable.of(Models.of(MODEL).require()), node -> Location.NONE);
    }

    /** All files of migrations. */
    private List<Path> written() {
        return Stream.of(layout.migrations(), layout.schema(), layout.lock())
                .filter(Files::isDirectory)
                .flatMap(folder -> Stream.of(folder.toFile().listFiles()))
                .map(file -> file.toPath())
                .sorted()
                .toList();
    }

    private List<String> applied(GivenServer database, boolean baselineOnMigrate) {
        return Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("filesystem:" + layout.migrations())
                .baselineOnMigrate(baselineOnMigrate)
                .load()
                .migrate()
                .migrations
                .stream()
                .map(migration -> migration.version)
                .toList();
    }

    private static GivenServer empty() {
        String name = "baseline_" + DATABASES.incrementAndGet();
        server.createDatabase(name);
        return new GivenServer(server.jdbcUrl(name), server.user(), server.password());
    }

    /** What the model asks for, and after it the statements. */
    private static GivenServer live(String statements) throws SQLException {
        GivenServer live = empty();
        run(live, InitialMigration.of(schema().schema()) + statements);
        return live;
    }

    private static void run(GivenServer database, String statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
