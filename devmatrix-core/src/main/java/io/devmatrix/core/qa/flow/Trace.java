package io.devmatrix.core.qa.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What happened in a run. */
final class Trace {
    private final Set<Goal> seen = new LinkedHashSet<>();
    private final List<Emitted> emitted = new ArrayList<>();

    void see(String node, String what) {
        seen.add(new Goal(node, what));
    }

    void emit(Emitted event) {
        emitted.add(event);
    }

    List<Emitted> emitted() {
        return emitted;
    }

    Set<Goal> seen() {
        return seen;
    }
}
