package io.devmatrix.core.facts;

import java.util.regex.Pattern;

/**
 * One route of the service.
 *
 * @param node model node that states it
 * @param kind what it does
 * @param id operation id, for example {@code listBooks}
 * @param method HTTP method
 * @param path full path with the base, {@code {bookId}} for variables
 * @param status of success
 * @param subject event, counted attribute or flow; empty for the five plain operations
 */
public record OperationFacts(
        String node, Kind kind, String id, String method, String path, int status, String subject) {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /** What a route does. */
    public enum Kind {
        CREATE,
        READ,
        UPDATE,
        DELETE,
        LIST,
        COUNT,
        EVENT,
        CUSTOM
    }

    /** Method and path without the names of variables: equal for routes that no request can tell apart. */
    public String shape() {
        return shape(method, path);
    }

    static String shape(String method, String path) {
        return method + " " + VARIABLE.matcher(path).replaceAll("{}");
    }
}
