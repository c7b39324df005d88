package io.devmatrix.core.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

/**
 * A PostgreSQL server of our own on a free loopback port, gone with {@link #close} or with our JVM, whichever is first.
 */
public final class ThrowawayPostgres implements PostgresServer {
    private final PostmasterStart.Ready server;
    private final String password;

    private ThrowawayPostgres(PostmasterStart.Ready server, String password) {
        this.server = server;
        this.password = password;
    }

    /** Starts a server; {@link DatabaseUnavailable} says why there is none. */
    static ThrowawayPostgres start(PostgresSettings settings) {
        if (File.separatorChar == '\\') {
            throw new DatabaseUnavailable(
                    "A throw-away PostgreSQL needs a POSIX shell.\n" + "Run the build in WSL, or give a JDBC URL.");
        }
        PostgresBinaries found = PostgresBinaries.resolve(settings);
        try {
            Files.createDirectories(settings.work());
            Unprivileged user = Unprivileged.here(settings.work());
            return start(settings, OpenCopy.standard().of(found, user), user);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "`" + settings.work() + "` cannot be used for a database: " + e + ".\nName another folder.", e);
        }
    }

    static ThrowawayPostgres start(PostgresSettings settings, PostgresBinaries binaries, Unprivileged user)
            throws IOException {
        ClusterTemplate template = ClusterTemplate.of(binaries, user, new CacheFolder(settings.cache()));
        PostmasterStart start = new PostmasterStart(settings.work(), binaries, template, user);
        return new ThrowawayPostgres(start.start(), template.password());
    }

    @Override
    public void createDatabase(String name) {
        administration().create(name);
    }

    @Override
    public void createDatabaseFromTemplate(String name, String template) {
        administration().create(name, template);
    }

    @Override
    public void dropDatabase(String name) {
        administration().drop(name);
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + PostmasterStart.HOST + ":" + server.port() + "/" + database;
    }

    @Override
    public String user() {
        return ClusterTemplate.USER;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() {
        server.postmaster().close();
    }

    private Administration administration() {
        return new Administration(jdbcUrl("postgres"), user(), password);
    }
}
