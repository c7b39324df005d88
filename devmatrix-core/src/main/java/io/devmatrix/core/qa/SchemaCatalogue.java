package io.devmatrix.core.qa;

import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.CatalogueReader;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.SchemaSnapshot;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;

/** The catalogue of a database that is made from a model's schema, with no other file. */
final class SchemaCatalogue {
    private SchemaCatalogue() {}

    /** Makes the database on the server and reads it. */
    static Catalogue of(PostgresServer server, String database, SchemaSnapshot schema) {
        server.createDatabase(database);
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(database), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(InitialMigration.of(schema));
            return CatalogueReader.read(connection, "public", Set.of());
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses the schema of the model: " + e.getMessage(), e);
        }
    }
}
