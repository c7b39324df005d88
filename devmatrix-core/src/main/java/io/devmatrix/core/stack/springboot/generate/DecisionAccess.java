package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.slot.contract.Shape;

/** How code reads several values that a behaviour gave. */
final class DecisionAccess {
    /** What the name of the structure begins with, before that of the behaviour. */
    private static final String STRUCTURE = "behaviours.";

    private final FactTable facts;

    DecisionAccess(FactTable facts) {
        this.facts = facts;
    }

    /** Whether the value is a Java primitive; answers of ports, whose types are named alike, have none. */
    boolean isPrimitive(String type, String name) {
        return type.startsWith(STRUCTURE)
                && facts.application().behaviour().texts().stream()
                        .filter(text -> text.name().equals(type.substring(STRUCTURE.length())))
                        .map(text -> (Shape.Parts) new SlotShapes(facts, text).result())
                        .map(result -> result.members().get(name))
                        .anyMatch(value -> value != null && SlotJava.isPrimitive(value));
    }
}
