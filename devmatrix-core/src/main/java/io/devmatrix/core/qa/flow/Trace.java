package io.devmatrix.core.qa.flow;

import java.util.LinkedHashSet;
import java.util.Set;

/** What happened in a run. */
final class Trace {
    private final Set<Goal> seen = new LinkedHashSet<>();

    void see(String node, String what) {
        seen.add(new Goal(node, what));
    }

    Set<Goal> seen() {
        return seen;
    }
}
