package io.devmatrix.core.qa;

import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.CatalogueReader;
import io.devmatrix.core.database.DatabaseUnavailable;
import io.devmatrix.core.database.Migrated;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.migrate.SchemaSnapshot;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A database made by the project's own migrations, and beside it one made from the model. Each is made when it is first asked
 * for, and once; the server's owner closes it. Not thread-safe.
 */
public final class MigratedDatabase {
    /** What a check says that builds on the migrations when they do not apply. */
    static final Observation NOT_MIGRATED =
            Observation.failed("all migrations apply", "they do not, see the check `migrations`", "Mend the migration");

    private static final String SCHEMA = "public";

    private final Supplier<PostgresServer> server;
    private final Migrations migrations;
    private final String name;
    private Optional<Migrated> migrated = Optional.empty();

    /**
     * On the server, which the supplier may start when it is first asked.
     *
     * @param name of the database that the migrations make; others may be made from it as a template
     */
    public MigratedDatabase(Supplier<PostgresServer> server, Migrations migrations, String name) {
        this.server = server;
        this.migrations = migrations;
        this.name = name;
    }

    /** Name of the database that the migrations make, there once {@link #migrated} was asked for. */
    public String name() {
        return name;
    }

    /**
     * What came of applying all migrations to an empty database.
     *
     * @throws BrokenEnvironment when there is no database to be had
     */
    public Migrated migrated() {
        if (migrated.isEmpty()) {
            migrated = Optional.of(tried(postgres -> {
                postgres.createDatabase(name);
                return migrations.apply(postgres.jdbcUrl(name), postgres.user(), postgres.password());
            }));
        }
        return migrated.get();
    }

    /** What the migrated database says it holds, without Flyway's own table and those to ignore. */
    Catalogue catalogue(Set<String> ignored) {
        try (Connection connection = open()) {
            return CatalogueReader.read(connection, "public", ignored);
        } catch (SQLException e) {
            throw new IllegalStateException("The catalogue cannot be read: " + e.getMessage(), e);
        }
    }

    /** A connection to the migrated database; whoever asks closes it, and leaves nothing there. */
    public Connection open() {
        migrated();
        return tried(postgres -> {
            try {
                return DriverManager.getConnection(postgres.jdbcUrl(name), postgres.user(), postgres.password());
            } catch (SQLException e) {
                throw new BrokenEnvironment("The migrated database cannot be reached: " + e.getMessage(), e);
            }
        });
    }

    /** An empty database beside this one, for the same migrations; whoever asks closes it. */
    UpgradedDatabase beside(String suffix) {
        return tried(postgres -> UpgradedDatabase.make(postgres, migrations, name + suffix));
    }

    /** What a database says that is made from the schema, with no other file. */
    Catalogue asModelled(SchemaSnapshot schema) {
        return tried(postgres -> SchemaCatalogue.of(postgres, name + "_as_modelled", schema));
    }

    static Catalogue read(Connection connection, Set<String> ignored) throws SQLException {
        return CatalogueReader.read(connection, SCHEMA, ignored);
    }

    private <T> T tried(Function<PostgresServer, T> work) {
        try {
            return work.apply(server.get());
        } catch (DatabaseUnavailable e) {
            throw new BrokenEnvironment(String.valueOf(e.getMessage()), e);
        }
    }
}
