package io.devmatrix.core.logic;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.StateMachine.Transition;

/**
 * An attribute that a machine governs.
 *
 * @param facts what its rows meet
 * @param attribute of an enum, never null
 */
record Governed(RowFacts facts, Attribute attribute) {
    String entity() {
        return facts.entity().name();
    }

    /** Entity and attribute, for messages. */
    String place() {
        return "`" + entity() + "." + attribute.name() + "`";
    }

    /** That it has the value. */
    Node is(String value) {
        String enumName = attribute.type().enumName();
        ValueType type = new ValueType.EnumValue(enumName, false);
        Node.Self row = new Node.Self(new ValueType.Row(entity(), false));
        Node.Member state = new Node.Member(row, attribute.name(), type, false);
        return new Node.Binary(Operator.EQUAL, state, new Node.EnumConstant(enumName, value, type), ValueType.BOOLEAN);
    }

    /** That the event may start. */
    Node starts(Transition event) {
        return event.from().stream()
                .map(this::is)
                .reduce((a, b) -> new Node.Binary(Operator.OR, a, b, ValueType.BOOLEAN))
                .orElseGet(() -> new Node.Not(is(event.to()), ValueType.BOOLEAN));
    }
}
