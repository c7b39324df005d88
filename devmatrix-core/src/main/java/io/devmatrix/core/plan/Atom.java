package io.devmatrix.core.plan;

import io.devmatrix.core.output.Stratum;
import java.util.List;

/**
 * One unit of generation.
 *
 * @param kind what is made
 * @param node model node it is made from; empty for the application as a whole
 * @param dependencies ids of the atoms it refers to, sorted
 * @param stratum who makes it
 * @param rule template category, name of the rule, or slot id
 * @param risk how likely a defect is to hurt
 * @param reason why this stratum, one sentence without a point
 */
public record Atom(
        AtomKind kind, String node, List<String> dependencies, Stratum stratum, String rule, Risk risk, String reason) {
    public Atom {
        dependencies = List.copyOf(dependencies);
    }

    /** Unique in a plan. */
    public String id() {
        return id(kind, node);
    }

    static String id(AtomKind kind, String node) {
        return node.isEmpty() ? kind.rule() : kind.rule() + ":" + node;
    }
}
