package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.ProjectLayout;
import io.devmatrix.core.check.IrRules;
import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.CatalogueReader;
import io.devmatrix.core.database.DatabaseUnavailable;
import io.devmatrix.core.database.Migrated;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.migrate.MigrationOutcome.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project whose model is edited, and the database that follows it. */
final class LiveChain implements AutoCloseable {
    private final Path base;
    private final PostgresServer server;
    private final SchemaMigrator migrator;
    private final String url;
    private final Connection connection;
    private String enums = "";

    LiveChain(PostgresServer server, Path base, String database) throws SQLException {
        this.base = base;
        this.server = server;
        this.migrator =
                new SchemaMigrator(new ProjectLayout(base, base.resolve("target"), List.of()).migrationFolders());
        server.createDatabase(database);
        this.url = server.jdbcUrl(database);
        this.connection = connect();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, server.user(), server.password());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** What stands before the entities from now on. */
    void enums(String text) {
        enums = text;
    }

    /** Migrates to the model, seals, and compares with a fresh install. */
    void follow(String entities) throws SQLException {
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

    /** What keeps the model from a migration. */
    String refused(String entities) {
        MigrationOutcome outcome = migrator.migrate(model(entities));
        assertThat(outcome.findings().hasErrors()).isTrue();
        return outcome.findings().toString();
    }

    /** Writes a draft, applies it with a statement that ends it behind its first {@code count} steps, and mends it. */
    void dying(String entities, int count, String death) throws IOException {
        assertThat(migrator.migrate(model(entities)).findings().all()).isEmpty();
        Path steps = steps();
        String whole = Files.readString(steps);
        String first = whole.lines().takeWhile(line -> line.startsWith("--")).collect(Collectors.joining("\n"));
        Files.writeString(
                steps,
                Stream.concat(Stream.of(first), Stream.concat(statements(whole).limit(count), Stream.of(death + ";\n")))
                        .collect(Collectors.joining("\n\n")));
        try {
            assertThat(apply().findings().hasErrors()).isTrue();
        } catch (DatabaseUnavailable closed) {
            assertThat(closed).hasMessageContaining("Unable to restore connection");
        }
        Files.writeString(steps, whole);
    }

    /** Writes a script of a person's own. */
    void script(String name, String text) {
        try {
            Files.writeString(base.resolve("src/main/resources/db/migration").resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of the steps of the draft. */
    int stepCount() throws IOException {
        return (int) statements(Files.readString(steps())).count();
    }

    private static Stream<String> statements(String script) {
        return Stream.of(script.split("\n\n")).filter(statement -> !statement.startsWith("--"));
    }

    private Path steps() throws IOException {
        try (Stream<Path> files = Files.list(base.resolve("src/main/resources/db/migration"))) {
            return files.filter(file -> file.toString().endsWith("_steps.sql"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** As the generated callback does before each start of the service. */
    void forgetFailedSteps() throws SQLException {
        execute("DELETE FROM flyway_schema_history WHERE NOT success");
    }

    /** Writes a draft and applies it. */
    Migrated migrated(String entities) {
        MigrationOutcome outcome = migrator.migrate(model(entities));
        assertThat(outcome.findings().all()).isEmpty();
        return apply();
    }

    Migrated apply() {
        return new Migrations(base, "src/main/resources/db/migration").apply(url, server.user(), server.password());
    }

    ModelSchema model(String entities) {
        LoadedModel model = Models.of("devmatrix: 1\nservice: library\npackage: com.acme.library\n" + enums
                + "entities: { " + entities + " }\n");
        FactTable facts = FactTable.of(model.require());
        assertThat(IrRules.check(model.require(), facts).filter(problem -> problem.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(ModelExpressions.check(model.require()).problems()).isEmpty();
        return ModelSchema.of(facts, model.positions()::of);
    }

    Catalogue catalogue() throws SQLException {
        return CatalogueReader.read(connection, "public", Set.of(Migrations.HISTORY));
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> rows(String query) throws SQLException {
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
