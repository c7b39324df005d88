package io.devmatrix.core.load;

import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.TextBehaviour;

/** Reads invariants and free-text behaviour. */
final class BehaviourReader {
    private final References references;
    private final Refusals refusals;

    BehaviourReader(Reading reading, Refusals refusals) {
        this.references = new References(reading);
        this.refusals = refusals;
    }

    Invariant invariant(Value value) {
        Fields invariant = value.fields("invariant");
        return new Invariant(
                value.node(),
                value.key(),
                invariant.text("description"),
                entity(invariant),
                invariant.expression("that").orElse(Value.NO_EXPRESSION));
    }

    TextBehaviour text(Value value) {
        Fields behaviour = value.fields("behaviour");
        return new TextBehaviour(
                value.node(),
                value.key(),
                entity(behaviour),
                behaviour.text("signature"),
                behaviour.text("text").strip(),
                refusals.guards(behaviour, "requires"),
                FlowReader.expressions(behaviour, "ensures"),
                ExampleReader.rows(behaviour));
    }

    private String entity(Fields fields) {
        String name = fields.text("entity");
        fields.value("entity").ifPresent(value -> references.entity(value.location(), name));
        return name;
    }
}
