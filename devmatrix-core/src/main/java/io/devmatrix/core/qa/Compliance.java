package io.devmatrix.core.qa;

import io.devmatrix.core.qa.NodeStanding.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How much of the model a run has seen, node by node. It is computed from observations alone: a node that none is about
 * is not compliant.
 *
 * @param nodes all nodes of the model, in model order
 */
public record Compliance(List<NodeStanding> nodes) {
    private static final int DIGITS = 4;

    public Compliance {
        nodes = List.copyOf(nodes);
    }

    /** What the report says of the nodes. */
    public static Compliance of(List<ModelNode> nodes, QaReport report) {
        Map<String, Seen> seen = new TreeMap<>();
        nodes.forEach(node -> seen.put(node.id(), new Seen()));
        report.results().forEach(result -> note(seen, result));
        return new Compliance(
                nodes.stream().map(node -> seen.get(node.id()).standing(node)).toList());
    }

    private static void note(Map<String, Seen> seen, CheckResult result) {
        Optional<Proof> proof = Proof.of(result);
        for (Observation observation : result.evidence().observations()) {
            for (String node : observation.nodes()) {
                Seen about = seen.get(node);
                if (about != null && proof.isPresent()) {
                    about.add(result.id(), proof.get(), observation);
                }
            }
        }
    }

    /** How many nodes were observed exactly. */
    public int strict() {
        return count(NodeStanding::isStrict);
    }

    /** How many nodes were observed up to the documented equivalences; never fewer than {@link #strict()}. */
    public int relaxed() {
        return count(NodeStanding::isRelaxed);
    }

    private int count(Predicate<NodeStanding> which) {
        return (int) nodes.stream().filter(which).count();
    }

    /** The part of all nodes that such a number is, 0 to 1, rounded down; 0 for a model without nodes. */
    public BigDecimal part(int number) {
        return nodes.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(number).divide(BigDecimal.valueOf(nodes.size()), DIGITS, RoundingMode.DOWN);
    }

    /** The nodes that stand so. */
    public List<NodeStanding> those(Standing standing) {
        return nodes.stream().filter(node -> node.standing() == standing).toList();
    }

    /** Both figures: {@code compliance strict 210/212, relaxed 212/212}. */
    @Override
    public String toString() {
        String all = "/" + nodes.size();
        return "compliance strict " + strict() + all + ", relaxed " + relaxed() + all;
    }

    /** What was seen of one node. */
    private static final class Seen {
        private final Set<Proof> proofs = EnumSet.noneOf(Proof.class);
        private final List<String> objections = new ArrayList<>();
        private boolean onlyWording = true;
        private int observations;

        void add(String check, Proof proof, Observation observation) {
            observations++;
            if (observation.holds() || observation.wording()) {
                proofs.add(proof);
            }
            if (!observation.holds()) {
                onlyWording &= observation.wording();
                objections.add(check + ": " + observation.name());
            }
        }

        NodeStanding standing(ModelNode node) {
            List<String> reasons = new ArrayList<>(objections);
            node.proofs().stream()
                    .filter(proof -> !proofs.contains(proof))
                    .forEach(proof -> reasons.add("not seen " + proof.words()));
            return new NodeStanding(node, standing(node, reasons), observations, reasons);
        }

        private Standing standing(ModelNode node, List<String> reasons) {
            if (reasons.isEmpty()) {
                return Standing.EXACT;
            }
            if (!onlyWording) {
                return Standing.CONTRADICTED;
            }
            return proofs.contains(node.proofs().get(0)) ? Standing.EQUIVALENT : Standing.UNOBSERVED;
        }
    }
}
