package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.EnumType;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.Type;
import java.util.List;
import java.util.stream.Stream;

/**
 * A state machine at work in one attribute.
 *
 * @param machine the machine
 * @param entity entity of the attribute
 * @param attribute the attribute it governs
 * @param values values of the attribute's enum; empty when it is no enum
 */
record MachineUse(StateMachine machine, EntityFacts entity, AttributeFacts attribute, List<String> values) {
    /** All uses; a machine may have several, and each must be sound. */
    static Stream<MachineUse> all(ApplicationIr model, FactTable facts) {
        return facts.entities().stream().flatMap(entity -> entity.attributes()
                .flatMap(attribute -> model
                        .behaviour()
                        .machine(attribute.attribute().machine())
                        .map(machine -> new MachineUse(machine, entity, attribute, values(facts, attribute)))
                        .stream()));
    }

    private static List<String> values(FactTable facts, AttributeFacts attribute) {
        return attribute.type().kind() == Type.Kind.ENUM
                ? facts.findEnum(attribute.type().enumName())
                        .map(type -> type.type())
                        .map(EnumType::valueNames)
                        .orElse(List.of())
                : List.of();
    }

    /** Entity and attribute, for messages. */
    String place() {
        return "`" + entity.name().text() + "." + attribute.name().text() + "`";
    }
}
