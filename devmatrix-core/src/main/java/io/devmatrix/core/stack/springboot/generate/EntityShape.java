package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Traits;
import java.util.List;
import java.util.Set;

/** What an entity class inherits, holds itself, takes at construction, and may change later. */
final class EntityShape {
    private final EntityFacts entity;

    EntityShape(EntityFacts entity) {
        this.entity = entity;
    }

    /** Name of its base class below the base package. */
    String baseClass() {
        Traits traits = entity.entity().traits();
        if (!traits.audit()) {
            return "entity.BaseEntity";
        }
        return traits.active() ? "entity.ActiveEntity" : "entity.AuditedEntity";
    }

    /** The fields it declares itself, in their order. */
    List<FieldFacts> own() {
        Set<String> inherited = inherited();
        return entity.fields().stream()
                .filter(field ->
                        field.declared() || !inherited.contains(field.name().text()))
                .toList();
    }

    private Set<String> inherited() {
        return switch (baseClass()) {
            case "entity.ActiveEntity" -> Set.of("id", "active", "createdAt", "updatedAt");
            case "entity.AuditedEntity" -> Set.of("id", "createdAt", "updatedAt");
            default -> Set.of("id");
        };
    }

    /** The fields it has as Java fields: what it declares itself, but for values computed when they are asked for. */
    List<FieldFacts> held() {
        return own().stream()
                .filter(field -> !(field instanceof AttributeFacts attribute) || attribute.stored())
                .toList();
    }

    /** Whether it has a Java field for the field or way back of that name. */
    boolean holds(String name) {
        return held().stream().anyMatch(field -> field.name().text().equals(name))
                || entity.inverses().stream()
                        .anyMatch(inverse ->
                                inverse.many() && inverse.name().text().equals(name));
    }

    /** The fields that are given at construction and never change. */
    List<FieldFacts> constructed() {
        return own().stream().filter(field -> isFixed(field) && !isMany(field)).toList();
    }

    /** Whether the field never changes after creation. */
    boolean isFixed(FieldFacts field) {
        boolean parent = field instanceof RelationFacts relation && relation.nesting();
        boolean once = field.access() == Access.CREATE_ONLY || field.access() == Access.IMMUTABLE;
        boolean frozen = entity.entity().traits().immutable()
                && field.declared()
                && field.access().atCreate();
        return parent || once || frozen;
    }

    /** Whether the field is one that the service itself keeps: version and time of deletion. */
    static boolean isKept(FieldFacts field) {
        return !field.declared()
                && (field.name().text().equals("version") || field.name().text().equals("deletedAt"));
    }

    static boolean isMany(FieldFacts field) {
        return field instanceof RelationFacts relation && relation.toMany();
    }

    /** Whether its value follows from others. */
    static boolean isComputed(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && attribute.attribute().derivation() instanceof Derivation.Computed;
    }

    /** Whether the database numbers the rows in the field. */
    static boolean isNumbered(FieldFacts field) {
        return field instanceof AttributeFacts attribute && attribute.sequence().isPresent();
    }

    /** Whether a machine governs the field. */
    static boolean isGoverned(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && !attribute.attribute().machine().isEmpty();
    }
}
