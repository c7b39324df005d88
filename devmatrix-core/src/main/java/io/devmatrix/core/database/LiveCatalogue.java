package io.devmatrix.core.database;

import io.devmatrix.core.database.PostgresSettings.GivenServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue of a live database, and can change nothing there. */
public final class LiveCatalogue {
    private LiveCatalogue() {}

    /**
     * The schema in which the database would make a table, {@code public} unless its URL says {@code currentSchema};
     * without the tables to ignore. {@link DatabaseUnavailable} says why there is none.
     */
    public static Catalogue read(GivenServer database, Set<String> ignored) {
        try (Connection connection = ReadOnlyConnection.open(database)) {
            @Nullable String schema = connection.getSchema();
            if (schema == null) {
                throw new DatabaseUnavailable("`" + database.jdbcUrl() + "` has no schema on its search path.\n"
                        + "Name one that is there: `?currentSchema=public`.");
            }
            return CatalogueReader.read(connection, schema, ignored);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The catalogue of `" + database.jdbcUrl() + "` cannot be read: " + e.getMessage()
                            + ".\nTry again, with a role that may read `pg_catalog`.",
                    e);
        }
    }
}
