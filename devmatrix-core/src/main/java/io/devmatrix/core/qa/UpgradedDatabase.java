package io.devmatrix.core.qa;

import io.devmatrix.core.database.Migrated;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.database.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database of its own that migrations are applied to step by step; it is dropped when it is closed. */
record UpgradedDatabase(PostgresServer server, Migrations migrations, String name) implements AutoCloseable {
    static UpgradedDatabase make(PostgresServer server, Migrations migrations, String name) {
        server.createDatabase(name);
        return new UpgradedDatabase(server, migrations, name);
    }

    /** Applies all migrations up to the version. */
    Migrated migrateTo(int version) {
        return migrations.applyTo(version, server.jdbcUrl(name), server.user(), server.password());
    }

    /** Applies all that are left. */
    Migrated migrate() {
        return migrations.apply(server.jdbcUrl(name), server.user(), server.password());
    }

    /** A connection, which whoever asks closes. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(name), server.user(), server.password());
    }

    @Override
    public void close() {
        server.dropDatabase(name);
    }
}
