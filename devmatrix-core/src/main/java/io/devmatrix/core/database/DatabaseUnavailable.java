package io.devmatrix.core.database;

import java.util.List;

/** No PostgreSQL can be had here; the message says what was tried, what came of it and what to do. */
public final class DatabaseUnavailable extends RuntimeException {
    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** The fact, one line for each thing tried, and the order what to do. */
    static DatabaseUnavailable tried(String fact, List<String> tried, String order) {
        StringBuilder message = new StringBuilder(fact).append('.');
        tried.forEach(line -> message.append("\n  tried ").append(line));
        return new DatabaseUnavailable(
                message.append('\n').append(order).append('.').toString());
    }
}
