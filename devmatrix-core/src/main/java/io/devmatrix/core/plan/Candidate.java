package io.devmatrix.core.plan;

import java.util.List;

/**
 * An atom before it is classified.
 *
 * @param kind what is to be made
 * @param node model node; empty for the application as a whole
 * @param dependencies ids of the atoms it refers to
 * @param remark what else is to be said of it: for an invariant, what keeps it true; for a flow, that it counts; empty for nothing
 */
record Candidate(AtomKind kind, String node, List<String> dependencies, String remark) {
    Candidate(AtomKind kind, String node, List<String> dependencies) {
        this(kind, node, dependencies, "");
    }

    Candidate {
        dependencies = dependencies.stream().distinct().sorted().toList();
    }

    static Candidate of(AtomKind kind, String node) {
        return new Candidate(kind, node, List.of());
    }
}
