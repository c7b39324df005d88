package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.migrate.MigrationOutcome;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.migrate.SchemaMigrator;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import io.devmatrix.core.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that starts again after steps of a migration failed. */
class MigrationGeneratorTest {
    private static final String MIGRATIONS = "src/main/resources/db/migration";
    private static PostgresServer server;

    @TempDir
    private Path base;

    private String url;

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @BeforeEach
    void rowsThatBecameAlikeBehindTheTransaction() throws SQLException {
        server.createDatabase("steps");
        url = server.jdbcUrl("steps");
        sealed("title: string(9), pages: int");
        flyway("latest").migrate();
        execute("INSERT INTO books (title, pages) VALUES ('a', 1), ('b', 2)");
        sealed("title: { type: string(9), unique: true }, pages: int, twice: { type: int, backfill: pages * 2 }");
        flyway("2").migrate();
        execute("INSERT INTO books (title, pages) VALUES ('a', 3)");
        assertThatThrownBy(() -> flyway("latest").migrate()).hasMessageContaining("could not create unique index");
    }

    @AfterEach
    void drop() {
        server.dropDatabase("steps");
    }

    @Test
    void withoutItsCallbackFlywayRefusesToGoOn() throws SQLException {
        execute("UPDATE books SET title = 'c' WHERE pages = 3");

        assertThatThrownBy(() -> flyway("latest").migrate())
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("failed migration to version 2.1");
    }

    @Test
    void withItTheStepsAreRepeated() throws IOException, SQLException {
        writeCallback();
        assertThatThrownBy(() -> flyway("latest").migrate()).hasMessageContaining("could not create unique index");
        execute("UPDATE books SET title = 'c' WHERE pages = 3");

        assertThat(flyway("latest").migrate().migrations)
                .extracting(migration -> migration.version)
                .containsExactly("2.1");
        assertThat(one("SELECT string_agg(title || twice, ' ' ORDER BY title) FROM books"))
                .isEqualTo("a2 b4 c6");
        assertThat(one("SELECT count(*) FROM pg_index WHERE NOT indisvalid")).isEqualTo("0");
        assertThat(one("SELECT count(*) FROM flyway_schema_history WHERE NOT success"))
                .isEqualTo("0");
        assertThat(flyway("latest").migrate().migrationsExecuted).isZero();
    }

    @Test
    void whatElseFailedStaysNoted() throws IOException, SQLException {
        writeCallback();
        execute("UPDATE flyway_schema_history SET script = 'V2.1__own.sql' WHERE NOT success");

        assertThatThrownBy(() -> flyway("latest").migrate()).hasMessageContaining("failed migration to version 2.1");
    }

    private void writeCallback() throws IOException {
        Atom atom = Plan.of(model("title: string(9)").require(), Map.of()).atoms().stream()
                .filter(each -> each.kind() == AtomKind.MIGRATION)
                .findFirst()
                .orElseThrow();
        for (GeneratedFile file : new MigrationGenerator().generate(atom).toList()) {
            Files.writeString(base.resolve("src/main/resources").resolve(file.path()), file.content());
        }
    }

    private void sealed(String fields) {
        LoadedModel model = model(fields);
        MigrationOutcome outcome = new SchemaMigrator(
                        new ProjectLayout(base, base.resolve("target"), List.of()).migrationFolders())
                .seal(ModelSchema.of(FactTable.of(model.require()), model.positions()::of));
        assertThat(outcome.findings().all()).isEmpty();
    }

    private static LoadedModel model(String fields) {
        return Models.of("devmatrix: 1\nservice: library\npackage: com.acme.library\nentities: { Book: { fields: { "
                + fields + " } } }\n");
    }

    /** As Spring Boot makes it from the settings of the archetype. */
    private Flyway flyway(String target) {
        var configuration = Flyway.configure()
                .dataSource(url, server.user(), server.password())
                .locations("filesystem:" + base.resolve(MIGRATIONS))
                .target(target)
                .validateMigrationNaming(true);
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
