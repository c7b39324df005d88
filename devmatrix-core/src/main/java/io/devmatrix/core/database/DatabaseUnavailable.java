package io.devmatrix.core.database;

import java.util.List;
import java.util.regex.Pattern;

/** No database can be had here; the message says what was tried, what came of it and what to do. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final Pattern OPTION = Pattern.compile("(?i)(password=)[^&\\s`]*");
    private static final Pattern BEFORE_HOST = Pattern.compile("(://[^/\\s:?`]*:)[^\\s?`]*@");

    DatabaseUnavailable(String message) {
        super(masked(message));
    }

    /** @param message passwords in it are masked */
    public DatabaseUnavailable(String message, Throwable cause) {
        super(masked(message), cause);
    }

    /** Passwords belong into a variable, and some stand in URLs all the same. */
    private static String masked(String message) {
        String masked = OPTION.matcher(message).replaceAll("$1***");
        return BEFORE_HOST.matcher(masked).replaceAll("$1***@");
    }

    /** The fact, one line for each thing tried, and the order what to do. */
    static DatabaseUnavailable tried(String fact, List<String> tried, String order) {
        StringBuilder message = new StringBuilder(fact).append('.');
        tried.forEach(line -> message.append("\n  tried ").append(line));
        return new DatabaseUnavailable(
                message.append('\n').append(order).append('.').toString());
    }
}
