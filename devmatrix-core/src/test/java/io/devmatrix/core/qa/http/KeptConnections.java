package io.devmatrix.core.qa.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Connections that stay open when they are closed, and are handed out again: opening one takes longer than most questions. */
final class KeptConnections implements ConnectionSource, AutoCloseable {
    private final ConnectionSource source;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final Queue<Connection> all = new ConcurrentLinkedQueue<>();

    KeptConnections(ConnectionSource source) {
        this.source = source;
    }

    @Override
    public Connection open() throws SQLException {
        Connection found = idle.poll();
        Connection real = found == null ? fresh() : found;
        return (Connection) Proxy.newProxyInstance(
                KeptConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return idle.add(real) ? null : null;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Connection fresh() throws SQLException {
        Connection fresh = source.open();
        all.add(fresh);
        return fresh;
    }

    /** Closes those too that somebody has not given back. */
    @Override
    public void close() throws SQLException {
        for (Connection connection : all) {
            connection.close();
        }
    }
}
