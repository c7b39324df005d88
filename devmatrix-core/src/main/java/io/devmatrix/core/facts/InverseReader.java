package io.devmatrix.core.facts;

import io.devmatrix.core.facts.InverseFacts.Part;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the ways back to each entity. */
final class InverseReader {
    private final ModelIndex model;
    private final Map<String, List<InverseFacts>> inverses = new LinkedHashMap<>();

    InverseReader(ModelIndex model) {
        this.model = model;
    }

    /** The ways back by the entity they start from. */
    Map<String, List<InverseFacts>> all() {
        for (Entity entity : model.application().domain().entities()) {
            entity.relations().stream()
                    .filter(relation -> relation.inverse().isPresent())
                    .forEach(relation -> add(relation.target(), declared(entity, relation)));
            entity.partOf()
                    .filter(nesting -> entity.relation(RelationReader.relationName(nesting))
                            .isEmpty())
                    .ifPresent(nesting -> add(nesting.parent(), nested(entity, nesting)));
        }
        return inverses;
    }

    private void add(String entity, InverseFacts inverse) {
        inverses.computeIfAbsent(entity, name -> new ArrayList<>()).add(inverse);
    }

    private InverseFacts declared(Entity owner, Relation relation) {
        Name name = Name.of(relation.inverse().orElseThrow());
        boolean many = relation.kind() != Relation.Kind.ONE_TO_ONE;
        return new InverseFacts(name, owner.name(), relation.name(), many, Part.NONE, model.wire(name));
    }

    private InverseFacts nested(Entity owner, Nesting nesting) {
        Name name = Name.of(nesting.collection());
        Part part = nesting.embedded() ? Part.EMBEDDED : Part.NESTED;
        return new InverseFacts(name, owner.name(), RelationReader.relationName(nesting), true, part, model.wire(name));
    }
}
