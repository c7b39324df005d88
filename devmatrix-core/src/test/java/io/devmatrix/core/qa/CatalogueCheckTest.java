package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.CatalogueReader;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaMigrator;
import io.devmatrix.core.migrate.SchemaSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueCheckTest {
    private static final String LIBRARY = "catalogue_check_library";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static PostgresServer server;
    private static Catalogue library;

    @TempDir
    private Path base;

    private ProjectLayout layout;

    @BeforeAll
    static void startPostgres() throws SQLException {
        server = PostgresServer.open(TestPostgres.settings());
        server.createDatabase(LIBRARY);
        try (Connection connection = connect(LIBRARY)) {
            connection
                    .createStatement()
                    .execute(InitialMigration.of(schema("library").schema()));
            library = CatalogueReader.read(connection, "public", Set.of());
        }
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @BeforeEach
    void layOut() {
        layout = new ProjectLayout(base, base.resolve("target"), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"todo", "library", "shop"})
    void theMigrationMakesWhatTheModelSays(String name) {
        ModelSchema model = migrated(name);
        MigratedDatabase database = database();

        assertThat(new MigrationsCheck(database, layout.migrations()).check())
                .isEqualTo(new Evidence(List.of(Observation.held("`V1__initial.sql` applies"))));
        Evidence evidence =
                check(database, model.schema(), List.of(), CatalogueNodes.NONE).check();
        assertThat(evidence.failures()).isEmpty();
        assertThat(evidence.observations()).extracting(Observation::name).doesNotHaveDuplicates();
    }

    @Test
    void countsEachFact() {
        ModelSchema model = migrated("todo");

        Evidence evidence = check(database(), model.schema(), List.of("old_stuff", "todos"), CatalogueNodes.NONE)
                .check();

        assertThat(evidence.score()).isEqualTo("45/45");
        assertThat(evidence.observations())
                .extracting(Observation::name)
                .contains(
                        "table `todos`",
                        "column `todos.due_date`",
                        "column `todos.due_date` type",
                        "column `todos.due_date` nullability",
                        "column `todos.created_at` default",
                        "primary key `pk_todos`",
                        "check `ck_todos_status_values`",
                        "index `ix_todos_due_date`",
                        "table `old_stuff` is listed as external");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ALTER TABLE books DROP CONSTRAINT fk_books_author_id \
            | foreign key `fk_books_author_id` | missing: expected `(author_id) -> authors (id) on delete restrict`
            ALTER TABLE books ALTER COLUMN created_at SET DEFAULT 'now()' \
            | column `books.created_at` default | expected `function now()`, found `literal '
            ALTER TABLE books ALTER COLUMN stock SET DEFAULT length('') \
            | column `books.stock` default | expected `literal 0`, found `function length(''::text)`
            ALTER TABLE books ALTER COLUMN stock DROP DEFAULT \
            | column `books.stock` default | expected `literal 0`, found `none`
            ALTER TABLE tags ALTER COLUMN name TYPE varchar(60) \
            | column `tags.name` type | expected `character varying(50)`, found `character varying(60)`
            DROP INDEX uq_books_cover_id; CREATE UNIQUE INDEX uq_books_cover_id ON books (cover_id) \
            | unique `uq_books_cover_id` | expected `index (cover_id) where (deleted_at IS NULL)`, found `index (cover_id)`
            ALTER TABLE books ADD COLUMN shelf integer NOT NULL DEFAULT 1 \
            | column `books.shelf` | surplus: the database has `there`, the model has nothing
            CREATE TABLE shelves (id uuid PRIMARY KEY) \
            | table `shelves` | surplus: the database has `there`, the model has nothing
            DROP TABLE books_tags \
            | table `books_tags` | missing: expected `there`
            DROP INDEX ix_books_status \
            | index `ix_books_status` | missing: expected `btree (status)`
            CREATE INDEX mine ON books (price) \
            | index `mine` | surplus: the database has `btree (price)`, the model has nothing
            ALTER TABLE books DROP CONSTRAINT fk_books_cover_id, \
            ADD CONSTRAINT fk_books_cover_id FOREIGN KEY (cover_id) REFERENCES covers (id) ON DELETE SET NULL \
            | foreign key `fk_books_cover_id` | expected `(cover_id) -> covers (id) on delete cascade`, found `(cover_id) -> covers (id) on delete set null`
            ALTER TABLE authors ALTER COLUMN bio SET NOT NULL \
            | column `authors.bio` nullability | expected `null`, found `not null`
            ALTER TABLE books DROP CONSTRAINT ck_books_price_min, ADD CONSTRAINT ck_books_price_min CHECK (price > 0) \
            | check `ck_books_price_min` | expected `(price >= 0.01)`, found `(price > (0)::numeric)`
            ALTER TABLE chapters DROP CONSTRAINT uq_chapters_book_id_position \
            | unique `uq_chapters_book_id_position` | missing: expected `constraint (book_id, position)`
            ALTER TABLE books_tags DROP CONSTRAINT pk_books_tags \
            | primary key `pk_books_tags` | missing: expected `(book_id, tag_id)`
            CREATE SEQUENCE numbers \
            | sequence `numbers` | surplus: the database has `bigint from 1 by 1`, the model has nothing
            """)
    void seesEachDifference(String planted, String fact, String seen) throws SQLException {
        List<Observation> failures = CatalogueComparison.of(library, catalogue(planted)).stream()
                .filter(observation -> !observation.holds())
                .toList();

        assertThat(failures).extracting(Observation::name).containsExactly(fact);
        assertThat(failures.get(0).seen()).startsWith(seen);
        assertThat(failures.get(0).fix()).isNotEmpty();
    }

    @Test
    void failsOnADifference() throws IOException {
        ModelSchema model = migrated("todo");
        plant("DROP INDEX ix_todos_status;\n");

        assertThat(check(database(), model.schema(), List.of(), CatalogueNodes.NONE)
                        .check()
                        .failures())
                .containsExactly(Observation.failed(
                        "index `ix_todos_status`",
                        "missing: expected `btree (status) where (deleted_at IS NULL)`",
                        "Let the migrations make what the model says"));
    }

    @Test
    void leavesExternalTablesAlone() throws IOException {
        ModelSchema model = migrated("library");
        plant("CREATE TABLE old_stuff (id bigserial PRIMARY KEY, book uuid REFERENCES books);\n");

        assertThat(check(database(), model.schema(), List.of("old_stuff"), CatalogueNodes.NONE)
                        .check()
                        .failures())
                .isEmpty();
        assertThat(check(database(), model.schema(), List.of(), CatalogueNodes.NONE)
                        .check()
                        .failures())
                .extracting(Observation::name)
                .containsExactlyInAnyOrder("sequence `old_stuff_id_seq`", "table `old_stuff`");
    }

    @Test
    void namesTheFileThatFailsAndThoseNotReached() throws IOException {
        migrated("todo");
        plant("CREATE TABLE second (id uuid);\nALTER TABLE nowhere ADD COLUMN x integer;\n");
        Files.writeString(layout.migrations().resolve("V3__third.sql"), "CREATE TABLE third (id uuid);\n");
        MigratedDatabase database = database();

        Evidence evidence = new MigrationsCheck(database, layout.migrations()).check();

        assertThat(evidence.observations())
                .containsExactlyInAnyOrder(
                        Observation.held("`V1__initial.sql` applies"),
                        Observation.failed("`V3__third.sql` applies", "not reached, since another file failed", ""),
                        Observation.failed(
                                "`src/main/resources/db/migration/V2__planted.sql` applies",
                                "src/main/resources/db/migration/V2__planted.sql:2: PostgreSQL refuses the statement: "
                                        + "relation \"nowhere\" does not exist",
                                "Mend the statement; nothing of this file is applied"));
        assertThat(check(database, migrated("todo").schema(), List.of(), CatalogueNodes.NONE)
                        .check())
                .isEqualTo(new Evidence(List.of(Observation.failed(
                        "all migrations apply", "they do not, see the check `migrations`", "Mend the migration"))));
    }

    @Test
    void noMigrationIsNoEvidence() {
        assertThat(new MigrationsCheck(database(), layout.migrations()).check().holds())
                .isFalse();
    }

    private ModelSchema migrated(String name) {
        ModelSchema model = schema(name);
        new SchemaMigrator(layout.migrationFolders()).migrate(model);
        return model;
    }

    private static ModelSchema schema(String name) {
        return ModelSchema.of(FactTable.of(Models.named(name).require()), node -> Location.NONE);
    }

    private void plant(String sql) throws IOException {
        Files.writeString(layout.migrations().resolve("V2__planted.sql"), sql);
    }

    private static CatalogueCheck check(
            MigratedDatabase database, SchemaSnapshot schema, List<String> external, CatalogueNodes nodes) {
        return new CatalogueCheck(database, new ModelledCatalogue(database, schema, external, nodes));
    }

    private MigratedDatabase database() {
        return new MigratedDatabase(() -> server, new Migrations(base, "src/main/resources/db/migration"), newName());
    }

    /** Of the library after the statements. */
    private static Catalogue catalogue(String planted) throws SQLException {
        String name = newName();
        server.createDatabaseFromTemplate(name, LIBRARY);
        try (Connection connection = connect(name)) {
            connection.createStatement().execute(planted);
            return CatalogueReader.read(connection, "public", Set.of());
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.user(), server.password());
    }

    private static String newName() {
        return "catalogue_check_" + DATABASES.incrementAndGet();
    }
}
