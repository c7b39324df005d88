package io.devmatrix.core.database;

/** A PostgreSQL server on which databases may be made; closing it removes them. */
public sealed interface PostgresServer extends AutoCloseable permits ThrowawayPostgres, GivenPostgres {
    /** Starts or reaches the server that the settings name first; {@link DatabaseUnavailable} when there is none. */
    static PostgresServer open(PostgresSettings settings) {
        if (settings.server().isPresent()) {
            return GivenPostgres.connect(settings.server().get());
        }
        return ThrowawayPostgres.start(settings);
    }

    /** Makes an empty database. The name consists of small letters, digits and {@code _}. */
    void createDatabase(String name);

    /** Makes a copy of another database made here, to which nobody is connected. */
    void createDatabaseFromTemplate(String name, String template);

    /** Removes a database made here, whoever is connected to it. */
    void dropDatabase(String name);

    /** Where to connect to a database made here. */
    String jdbcUrl(String database);

    /** The role to connect as. */
    String user();

    /** Its password. */
    String password();

    @Override
    void close();
}
