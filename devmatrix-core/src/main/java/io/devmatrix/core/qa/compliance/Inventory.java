package io.devmatrix.core.qa.compliance;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.ModelNode;
import io.devmatrix.core.qa.Proof;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All nodes of a model that a service must show, each with the kinds of evidence it needs, in model order. */
public final class Inventory {
    private final Map<String, ModelNode> nodes = new LinkedHashMap<>();

    private Inventory() {}

    /** The nodes of the model; never empty, since the service itself is one. */
    public static List<ModelNode> of(FactTable facts) {
        Inventory inventory = new Inventory();
        inventory.add(ModelNode.SERVICE, "service", Proof.DOCUMENT);
        new DomainNodes(facts, inventory).add();
        new ApiNodes(facts, inventory).add();
        new BehaviourNodes(facts, inventory).add();
        return List.copyOf(inventory.nodes.values());
    }

    /** Adds a node; one that is there keeps its kind and needs both. */
    void add(String id, String kind, Proof... proofs) {
        if (proofs.length > 0) {
            nodes.merge(id, ModelNode.of(id, kind, proofs), Inventory::both);
        }
    }

    void add(String id, String kind, List<Proof> proofs) {
        add(id, kind, proofs.toArray(new Proof[0]));
    }

    private static ModelNode both(ModelNode one, ModelNode other) {
        return new ModelNode(
                one.id(),
                one.kind(),
                java.util.stream.Stream.concat(one.proofs().stream(), other.proofs().stream())
                        .toList());
    }
}
