package io.devmatrix.core.database;

import io.devmatrix.core.database.PostgresSettings.GivenServer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * A server of the user's. Databases made here have a random prefix, and only those are dropped at the end; when the
 * build is killed they stay, under names that begin with {@code devmatrix_}. Safe for threads.
 */
public final class GivenPostgres implements PostgresServer {
    private final GivenServer server;
    private final String prefix;
    private final Set<String> made = new TreeSet<>();

    private GivenPostgres(GivenServer server, String prefix) {
        this.server = server;
        this.prefix = prefix;
    }

    static GivenPostgres connect(GivenServer server) {
        if (!server.jdbcUrl().matches("jdbc:postgresql://[^/]+/[^?]+(\\?.*)?")) {
            throw new DatabaseUnavailable("`" + server.jdbcUrl() + "` is no URL of a PostgreSQL database."
                    + "\nWrite `jdbc:postgresql://host:port/database`.");
        }
        byte[] random = new byte[4];
        new SecureRandom().nextBytes(random);
        GivenPostgres given =
                new GivenPostgres(server, "devmatrix_" + HexFormat.of().formatHex(random) + "_");
        given.reach();
        return given;
    }

    private void reach() {
        try {
            administration().execute("SELECT 1");
        } catch (DatabaseUnavailable e) {
            throw new DatabaseUnavailable(
                    e.getMessage() + "\nStart that server, or mend its URL, role or password.", e);
        }
    }

    @Override
    public synchronized void createDatabase(String name) {
        administration().create(prefix + name);
        made.add(prefix + name);
    }

    @Override
    public synchronized void createDatabaseFromTemplate(String name, String template) {
        administration().create(prefix + name, prefix + template);
        made.add(prefix + name);
    }

    @Override
    public synchronized void dropDatabase(String name) {
        administration().drop(prefix + name);
        made.remove(prefix + name);
    }

    @Override
    public String jdbcUrl(String database) {
        int slash = server.jdbcUrl().indexOf('/', "jdbc:postgresql://".length());
        int query = server.jdbcUrl().indexOf('?');
        String options = query < 0 ? "" : server.jdbcUrl().substring(query);
        return server.jdbcUrl().substring(0, slash + 1) + prefix + database + options;
    }

    @Override
    public String user() {
        return server.user();
    }

    @Override
    public String password() {
        return server.password();
    }

    @Override
    public synchronized void close() {
        made.forEach(administration()::drop);
        made.clear();
    }

    private Administration administration() {
        return new Administration(server.jdbcUrl(), server.user(), server.password());
    }
}
