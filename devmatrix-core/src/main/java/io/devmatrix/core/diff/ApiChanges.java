package io.devmatrix.core.diff;

import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the changes of one operation. */
final class ApiChanges {
    private final String where;
    private final SortedSet<ApiChange> found = new TreeSet<>();

    ApiChanges(String where) {
        this.where = where;
    }

    /** Notes a change that may break a client when the condition is true. */
    void note(boolean breaking, String what) {
        found.add(new ApiChange(breaking, where, what));
    }

    SortedSet<ApiChange> found() {
        return found;
    }
}
