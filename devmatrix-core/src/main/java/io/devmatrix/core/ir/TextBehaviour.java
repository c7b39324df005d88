package io.devmatrix.core.ir;

import java.util.List;

/**
 * Behaviour that only free text states: one slot.
 *
 * @param node model node, for example {@code behaviours.tieredDiscount}
 * @param name camelCase
 * @param entity it belongs to
 * @param signature as written, for example {@code discount(cart) -> decimal(12,2)}
 * @param text what it does
 * @param requires preconditions
 * @param ensures postconditions
 * @param examples table of cases
 */
public record TextBehaviour(
        String node,
        String name,
        String entity,
        String signature,
        String text,
        List<Guard> requires,
        List<Expression> ensures,
        List<Example> examples) {
    public TextBehaviour {
        requires = List.copyOf(requires);
        ensures = List.copyOf(ensures);
        examples = List.copyOf(examples);
    }
}
