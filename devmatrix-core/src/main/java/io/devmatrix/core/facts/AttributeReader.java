package io.devmatrix.core.facts;

import io.devmatrix.core.facts.AttributeFacts.Origin;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.DefaultValue.SqlFunction;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.StateMachine;
import java.util.Optional;

/** Facts of the attributes of one entity. */
final class AttributeReader {
    private final ModelIndex model;
    private final SqlName table;

    AttributeReader(ModelIndex model, Entity entity) {
        this.model = model;
        this.table = model.table(entity);
    }

    AttributeFacts declared(Attribute attribute) {
        return read(attribute, Origin.DECLARED, attribute.access().shown());
    }

    AttributeFacts implicit(TraitAttributes.Implicit implicit) {
        return read(implicit.attribute(), implicit.origin(), implicit.shown());
    }

    private AttributeFacts read(Attribute attribute, Origin origin, boolean shown) {
        Name name = Name.of(attribute.name());
        SqlName column = new SqlName(attribute.column().orElse(name.snake()));
        Optional<StateMachine> machine = model.machine(attribute.machine());
        return new AttributeFacts(
                attribute,
                origin,
                name,
                attribute.wireName().orElseGet(() -> model.wire(name)),
                access(attribute, machine),
                shown,
                defaultValue(attribute, machine),
                !(attribute.derivation() instanceof Derivation.Computed computed) || computed.stored(),
                column,
                AttributeFacts.checkNames(table, column, attribute),
                attribute
                        .defaultValue()
                        .filter(new DefaultValue.Function(SqlFunction.SEQUENCE)::equals)
                        .map(sequence -> ConstraintNames.sequence(table, column)));
    }

    private static Access access(Attribute attribute, Optional<StateMachine> machine) {
        if (attribute.derivation() instanceof Derivation.Computed) {
            return Access.COMPUTED;
        }
        if (attribute.derivation() instanceof Derivation.Snapshot) {
            return Access.SERVER;
        }
        return machine.map(m -> governed(attribute.access(), m.change())).orElse(attribute.access());
    }

    private static Access governed(Access access, StateMachine.Change change) {
        boolean byField = change == StateMachine.Change.FIELD && access.atUpdate();
        return byField ? Access.UPDATE_ONLY : Access.SERVER;
    }

    private static Optional<DefaultValue> defaultValue(Attribute attribute, Optional<StateMachine> machine) {
        return attribute.defaultValue().or(() -> machine.map(m -> new DefaultValue.Literal(m.start())));
    }
}
