package io.devmatrix.core.qa.compliance;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.qa.Proof;
import java.util.ArrayList;
import java.util.List;

/** Enums, entities, their fields and constraints. */
final class DomainNodes {
    private final FactTable facts;
    private final Inventory inventory;
    private final Visibility visibility;

    DomainNodes(FactTable facts, Inventory inventory) {
        this.facts = facts;
        this.inventory = inventory;
        this.visibility = new Visibility(facts);
    }

    void add() {
        facts.enums().forEach(this::add);
        facts.entities().forEach(this::add);
    }

    /** What holds of each attribute of that type; nothing for an enum that no attribute has. */
    private void add(EnumFacts type) {
        List<Proof> proofs = new ArrayList<>();
        for (EntityFacts entity : facts.entities()) {
            entity.attributes()
                    .filter(attribute ->
                            attribute.type().enumName().equals(type.type().name()))
                    .forEach(attribute -> {
                        if (attribute.stored()) {
                            proofs.add(Proof.DATABASE);
                        }
                        if (visibility.isCarried(entity, attribute)) {
                            proofs.add(Proof.DOCUMENT);
                        }
                    });
        }
        List<Proof> wanted = proofs.stream().sorted().toList();
        inventory.add(type.type().node(), "enum", wanted);
        type.type().valueNames().forEach(value -> inventory.add(NodeIds.value(type.type(), value), "value", wanted));
    }

    private void add(EntityFacts entity) {
        String node = entity.entity().node();
        inventory.add(node, "entity", Proof.DATABASE);
        if (visibility.isSeen(entity)) {
            inventory.add(node, "entity", Proof.DOCUMENT, Proof.WIRE);
        }
        entity.fields().stream()
                .filter(field -> !field.node().equals(node))
                .forEach(field -> inventory.add(
                        field.node(),
                        field instanceof AttributeFacts ? "attribute" : "relation",
                        proofs(entity, field)));
        entity.entity().uniques().forEach(unique -> inventory.add(unique.node(), "unique", Proof.DATABASE));
        entity.entity().checks().forEach(check -> inventory.add(check.node(), "check", Proof.DATABASE));
        entity.entity().indexes().forEach(index -> inventory.add(index.node(), "index", Proof.DATABASE));
    }

    private List<Proof> proofs(EntityFacts entity, FieldFacts field) {
        List<Proof> proofs = new ArrayList<>();
        boolean attribute = field instanceof AttributeFacts;
        if (field.stored() || !attribute) {
            proofs.add(Proof.DATABASE);
        }
        if (visibility.isCarried(entity, field)) {
            proofs.add(Proof.DOCUMENT);
            proofs.add(Proof.WIRE);
        }
        return proofs;
    }
}
