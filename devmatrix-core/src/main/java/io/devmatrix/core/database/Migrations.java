package io.devmatrix.core.database;

import io.devmatrix.core.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * The versioned SQL files of a project ({@code V1__first.sql}, ...), applied by Flyway as the service itself does.
 *
 * @param project root of the project
 * @param folder the files' folder, relative to the project, {@code /} as separator; findings name files below it
 */
public record Migrations(Path project, String folder) {
    /** Where Flyway keeps what it applied; no table of the model. */
    public static final String HISTORY = "flyway_schema_history";

    /**
     * Applies what is not applied yet. A statement that fails is a finding at its line; a database that cannot be
     * reached is {@link DatabaseUnavailable}.
     */
    public Migrated apply(String jdbcUrl, String user, String password) {
        return apply(jdbcUrl, user, password, "latest");
    }

    /** As the other, but only up to the version: its transaction and its steps. */
    public Migrated applyTo(int version, String jdbcUrl, String user, String password) {
        // the mark: a version need not have steps
        return apply(jdbcUrl, user, password, version + ".1?");
    }

    private Migrated apply(String jdbcUrl, String user, String password, String target) {
        if (!Files.isDirectory(project.resolve(folder))) {
            return new Migrated(List.of(), Findings.of(List.of(MigrationFailure.noFolder(folder))));
        }
        Flyway flyway = flyway(jdbcUrl, user, password, target);
        try {
            return new Migrated(versions(flyway.migrate().migrations), Findings.NONE);
        } catch (FlywayMigrateException e) {
            MigrationFailure failure = new MigrationFailure(project, folder);
            return new Migrated(versions(e.getErrorResult().getSuccessfulMigrations()), failure.ofStatement(e));
        } catch (FlywayException e) {
            if (e.getErrorCode() == CoreErrorCode.DB_CONNECTION) {
                throw new DatabaseUnavailable(
                        "`" + jdbcUrl + "` cannot be reached as `" + user + "`: " + MigrationFailure.firstLine(e)
                                + ".\nStart it, or mend the URL, user or password.",
                        e);
            }
            return new Migrated(List.of(), new MigrationFailure(project, folder).ofFolder(e));
        }
    }

    private Flyway flyway(String jdbcUrl, String user, String password, String target) {
        FluentConfiguration configuration = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(jdbcUrl, user, password)
                .locations("filesystem:" + project.resolve(folder).toAbsolutePath())
                .target(target)
                .encoding(StandardCharsets.UTF_8)
                .validateMigrationNaming(true)
                .skipDefaultCallbacks(true)
                .loggers(SilentLog.class.getName());
        // else the transaction that holds its lock keeps an index from being built concurrently, for ever
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load();
    }

    private static List<String> versions(List<MigrateOutput> migrations) {
        return migrations.stream().map(migration -> migration.version).toList();
    }
}
