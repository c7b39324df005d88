package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.CatalogueReader;
import io.devmatrix.core.database.Migrated;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.migrate.MigrationOutcome.Action;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Chains of migrations as Flyway applies them to rows. */
class MigrationOnPostgresTest {
    private static PostgresServer server;

    @TempDir
    private Path base;

    private SchemaMigrator migrator;
    private String url;
    private Connection connection;

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @BeforeEach
    void begin(TestInfo test) throws SQLException {
        migrator = new SchemaMigrator(new ProjectLayout(base, base.resolve("target"), List.of()).migrationFolders());
        String database =
                "chain_" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        server.createDatabase(database);
        url = server.jdbcUrl(database);
        connection = DriverManager.getConnection(url, server.user(), server.password());
    }

    @AfterEach
    void end() throws SQLException {
        connection.close();
    }

    @Test
    void fillsAndConstrainsRowsThatExist() throws SQLException {
        follow("Book: { fields: { title: string(200), price: int } }");
        execute("INSERT INTO books (title, price) SELECT 'Book ' || i, i FROM generate_series(1, 12000) AS i");

        follow("Book: { fields: { title: { type: string(200), unique: true }, price: { type: int, min: 1 }, "
                + "twice: { type: int, backfill: price * 2, min: 2 }, code: { type: uuid, default: uuid() }, "
                + "number: { type: long, default: sequence() }, status: { type: string(9), default: \"now()\" }, "
                + "since: { type: instant, default: now() } }, indexes: [[price]] }");

        assertThat(rows("SELECT count(*), count(DISTINCT code), count(DISTINCT number), sum(twice - 2 * price), "
                        + "count(DISTINCT since), min(status) FROM books"))
                .containsExactly("12000|12000|12000|0|1|now()");
        assertThat(rows("SELECT nextval('sq_books_number')")).containsExactly("12001");
    }

    @Test
    void renamesAndKeeps() throws SQLException {
        follow("Writer: { fields: { name: string(20) } }, "
                + "Book: { fields: { title: { type: string(200), unique: true }, writer: -> Writer, tags: -> Writer*, "
                + "number: { type: long, default: sequence() } }, checks: { short: title != 'x' } }");
        execute("INSERT INTO writers (name) VALUES ('Ada')");
        execute("INSERT INTO books (title, writer_id) SELECT 'One', id FROM writers");
        execute("INSERT INTO books_tags (book_id, tag_id) SELECT b.id, w.id FROM books b, writers w");

        follow("Author: { renamedFrom: Writer, fields: { name: string(20) } }, "
                + "Volume: { renamedFrom: Book, fields: { heading: { type: string(200), unique: true, renamedFrom: title }, "
                + "author: { to: Author, renamedFrom: writer }, labels: { to: Author, relation: many-to-many, renamedFrom: tags }, "
                + "number: { type: long, default: sequence() } }, checks: { short: heading != 'x' } }");

        assertThat(rows("SELECT heading, name, number FROM volumes JOIN authors ON author_id = authors.id"))
                .containsExactly("One|Ada|1");
        assertThat(rows("SELECT count(*) FROM volumes_labels")).containsExactly("1");
    }

    @Test
    void renamesValuesOfAnEnum() throws SQLException {
        enums = "enums: { Status: [OPEN, DONE] }\n";
        follow(
                "Task: { fields: { status: { type: Status, default: OPEN } }, unique: [{ fields: [status], where: 'status == Status.OPEN' }] }");
        execute("INSERT INTO tasks (status) VALUES ('OPEN'), ('DONE'), ('DONE')");

        enums = "enums: { Status: { values: { WAITING_FOR_IT: { renamedFrom: OPEN }, OK: { renamedFrom: DONE } } } }\n";
        follow("Task: { fields: { status: { type: Status, default: WAITING_FOR_IT } }, "
                + "unique: [{ fields: [status], where: 'status == Status.WAITING_FOR_IT' }] }");

        assertThat(rows("SELECT status FROM tasks ORDER BY 1")).containsExactly("OK", "OK", "WAITING_FOR_IT");
    }

    @Test
    void replacesValuesThatAreGone() throws SQLException {
        enums = "enums: { Status: [OPEN, WAITING, DONE, LOST] }\n";
        follow("Task: { fields: { status: Status, number: int }, unique: [[status, number]] }");
        execute(
                "INSERT INTO tasks (id, status, number) SELECT ('00000000-0000-0000-0000-00000000000' || i)::uuid, status, n "
                        + "FROM (VALUES (1, 'OPEN', 1), (2, 'WAITING', 1), (3, 'DONE', 1), (4, 'LOST', 2)) AS rows (i, status, n)");

        enums = "enums: { Status: [OPEN, DONE] }\n";
        assertThat(migrated("Task: { fields: { status: Status, number: int }, unique: [[status, number]] }")
                        .findings()
                        .toString())
                .contains(
                        "Rows of `tasks` do not meet `ck_tasks_status_values` and hold values that are gone; say which value "
                                + "`replaces` them, or change the rows (00000000-0000-0000-0000-000000000002, "
                                + "00000000-0000-0000-0000-000000000004)");

        enums = "enums: { Status: { values: { OPEN: { replaces: [WAITING] }, DONE: { replaces: [LOST] } } } }\n";
        assertThat(migrated("Task: { fields: { status: Status, number: int }, unique: [[status, number]] }")
                        .findings()
                        .toString())
                .contains("Rows of `tasks` are alike in what `uq_tasks_status_number` keeps unique "
                        + "(00000000-0000-0000-0000-000000000001, 00000000-0000-0000-0000-000000000002)");

        execute("UPDATE tasks SET number = 3 WHERE status = 'WAITING'");
        follow("Task: { fields: { status: Status, number: int }, unique: [[status, number]] }");
        assertThat(rows("SELECT status, number FROM tasks ORDER BY 1, 2"))
                .containsExactly("DONE|1", "DONE|2", "OPEN|1", "OPEN|3");
    }

    @Test
    void showsTheRowsThatDoNotFitAndLeavesTheDatabaseAsItWas() throws SQLException {
        follow("Book: { fields: { title: string(200), pages: int?, shelf: string(20)? } }");
        execute(
                "INSERT INTO books (id, title) SELECT ('00000000-0000-0000-0000-0000000000' || lpad(i::text, 2, '0'))::uuid, "
                        + "repeat('x', 8 + i) FROM generate_series(1, 14) AS i");
        Catalogue before = catalogue();

        Migrated failed = migrated(
                "Book: { fields: { title: string(10), pages: int?, shelf: string(20)?, isbn: string(13)? }, indexes: [[title]] }");

        assertThat(failed.findings().toString())
                .startsWith("src/main/resources/db/migration/V2__change_books.sql:")
                .contains(
                        "PostgreSQL refuses the statement: Values of `books.title` do not fit `varchar(10)` "
                                + "(12 rows, the first are 00000000-0000-0000-0000-000000000003, 00000000-0000-0000-0000-000000000004, ")
                .contains("00000000-0000-0000-0000-000000000012)")
                .doesNotContain("000000000013")
                .contains("Change these rows, then migrate again; nothing is changed yet. [MIGRATION-001]");
        assertThat(catalogue()).isEqualTo(before);

        execute("UPDATE books SET title = left(title, 10)");
        assertThat(apply().findings().all()).isEmpty();
        assertThat(rows("SELECT count(*) FROM books WHERE isbn IS NULL")).containsExactly("14");
    }

    @Test
    void namesRowsThatHaveNoValueAreAlikeOrRefuse() throws SQLException {
        follow("Book: { fields: { title: string(20)?, price: int } }");
        execute("INSERT INTO books (id, title, price) VALUES "
                + "('00000000-0000-0000-0000-000000000001', NULL, 0), ('00000000-0000-0000-0000-000000000002', 'a', 5), "
                + "('00000000-0000-0000-0000-000000000003', 'a', 5)");

        assertThat(migrated("Book: { fields: { title: string(20), price: int } }")
                        .findings()
                        .toString())
                .contains(
                        "`books.title` becomes required and rows have no value for it (00000000-0000-0000-0000-000000000001)");
        assertThat(migrated("Book: { fields: { title: { type: string(20)?, unique: true }, price: int } }")
                        .findings()
                        .toString())
                .contains("Rows of `books` are alike in what `uq_books_title` keeps unique "
                        + "(00000000-0000-0000-0000-000000000002, 00000000-0000-0000-0000-000000000003)");
        assertThat(migrated("Book: { fields: { title: string(20)?, price: { type: int, min: 1 } } }")
                        .findings()
                        .toString())
                .contains("Rows of `books` do not meet `ck_books_price_min` (00000000-0000-0000-0000-000000000001)");
    }

    @Test
    void waitsForNobodyLongAndTriesAgain() throws Exception {
        follow("Book: { fields: { title: string(20) } }");
        try (Connection other = DriverManager.getConnection(url, server.user(), server.password())) {
            other.setAutoCommit(false);
            other.createStatement().execute("INSERT INTO books (title) VALUES ('kept')");
            Thread end = new Thread(() -> {
                try {
                    Thread.sleep(2500);
                    other.commit();
                } catch (InterruptedException | SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            end.start();
            follow("Book: { fields: { title: string(20), isbn: string(13)? } }");
            end.join();
        }

        assertThat(rows("SELECT title FROM books WHERE isbn IS NULL")).containsExactly("kept");
    }

    private String enums = "";

    /** Migrates to the model, seals, and compares with a fresh install. */
    private void follow(String entities) throws SQLException {
        ModelSchema model = model(entities);
        MigrationOutcome outcome = migrator.seal(model);
        assertThat(outcome.findings().all()).isEmpty();
        assertThat(outcome.action()).isEqualTo(Action.SEALED);
        assertThat(apply().findings().all()).isEmpty();
        Catalogue migrated = catalogue();
        execute("DROP SCHEMA IF EXISTS fresh CASCADE; CREATE SCHEMA fresh; SET search_path = fresh; "
                + InitialMigration.of(model.schema()));
        Catalogue fresh = CatalogueReader.read(connection, "fresh", Set.of());
        execute("SET search_path = public; DROP SCHEMA fresh CASCADE");
        assertThat(Catalogues.sorted(migrated)).isEqualTo(Catalogues.sorted(fresh));
    }

    private Migrated migrated(String entities) {
        MigrationOutcome outcome = migrator.migrate(model(entities));
        assertThat(outcome.findings().all()).isEmpty();
        return apply();
    }

    private Migrated apply() {
        return new Migrations(base, "src/main/resources/db/migration").apply(url, server.user(), server.password());
    }

    private ModelSchema model(String entities) {
        LoadedModel model = Models.of("devmatrix: 1\nservice: library\npackage: com.acme.library\n" + enums
                + "entities: { " + entities + " }\n");
        return ModelSchema.of(FactTable.of(model.require()), model.positions()::of);
    }

    private Catalogue catalogue() throws SQLException {
        return CatalogueReader.read(connection, "public", Set.of(Migrations.HISTORY));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getString(i));
                }
                rows.add(String.join("|", values));
            }
            return rows;
        }
    }
}
