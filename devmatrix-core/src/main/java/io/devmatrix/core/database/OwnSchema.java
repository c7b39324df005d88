package io.devmatrix.core.database;

import java.nio.charset.StandardCharsets;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database of our own, not one of a service, to the schema that this version of the program knows. */
public final class OwnSchema {
    private static final int ATTEMPTS = 5;

    private OwnSchema() {}

    /**
     * Applies what is not applied yet. Several programs may do so at once.
     *
     * @param location folder on the class path that holds the migrations
     * @throws DatabaseUnavailable when it cannot be reached, or its schema is newer
     */
    public static void migrate(String jdbcUrl, String user, String password, String location) {
        Flyway flyway = Flyway.configure(OwnSchema.class.getClassLoader())
                .dataSource(jdbcUrl, user, password)
                .locations("classpath:" + location)
                .encoding(StandardCharsets.UTF_8)
                .loggers(SilentLog.class.getName())
                .load();
        FlywayException last = null;
        FileTurns turns = new FileTurns();
        for (int attempt = 0; attempt < ATTEMPTS; ) {
            try {
                flyway.migrate();
                return;
            } catch (FlywayException e) {
                last = e;
                attempt += turns.again(e) ? 0 : 1; // else another one made the history table first
            }
        }
        throw new DatabaseUnavailable(
                "`" + jdbcUrl + "` cannot be brought to the schema of the pattern store: "
                        + MigrationFailure.firstLine(last)
                        + ".\nMend the URL, user or password, or use the version that wrote it.",
                last);
    }
}
