package io.devmatrix.core.qa.http;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Always the same connection, which ends with the database; another one when it is closed. Not thread-safe. */
final class OneConnection implements ConnectionSource {
    private final ConnectionSource source;
    private @Nullable Connection connection;

    OneConnection(ConnectionSource source) {
        this.source = source;
    }

    @Override
    public Connection open() throws SQLException {
        Connection open = connection == null || connection.isClosed() ? source.open() : connection;
        connection = open;
        return open;
    }
}
