package io.devmatrix.core.check;

import io.devmatrix.core.facts.OperationFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * A route as the router sees it: the names of path variables do not count.
 *
 * @param operation the route
 * @param segments of its path; a variable is {@code *}
 */
record RouteShape(OperationFacts operation, List<String> segments) {
    private static final String VARIABLE = "*";

    static RouteShape of(OperationFacts operation) {
        return new RouteShape(operation, segments(operation.path()));
    }

    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.substring(path.startsWith("/") ? 1 : 0).split("/", -1)) {
            segments.add(segment.contains("{") ? VARIABLE : segment);
        }
        return List.copyOf(segments);
    }

    /**
     * Whether some request fits both and neither is the more special one: each has a literal where the other has a variable.
     * Where only one has literals, the router prefers it, and ids are UUIDs, so that a literal never hides a row.
     */
    boolean ambiguousWith(RouteShape other) {
        boolean mine = false;
        boolean others = false;
        for (int i = 0; i < segments.size(); i++) {
            String a = segments.get(i);
            String b = other.segments.get(i);
            if (!a.equals(b) && !a.equals(VARIABLE) && !b.equals(VARIABLE)) {
                return false;
            }
            mine |= !a.equals(VARIABLE) && b.equals(VARIABLE);
            others |= a.equals(VARIABLE) && !b.equals(VARIABLE);
        }
        return mine && others;
    }

    /** Method and path as the model's reader knows them. */
    @Override
    public String toString() {
        return "`" + operation.method() + " " + operation.path() + "`";
    }
}
