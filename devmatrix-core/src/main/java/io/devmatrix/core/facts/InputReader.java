package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Type;
import java.util.Optional;
import java.util.TreeMap;

/** Values that are no part of an entity, as fields: inputs of flows, values that ports are asked with and answer with. */
final class InputReader {
    private static final SqlName NOWHERE = new SqlName("");

    private final ModelIndex model;

    InputReader(ModelIndex model) {
        this.model = model;
    }

    /** The input as a member of its request. */
    Member member(Input input) {
        FieldFacts field =
                input.type().<FieldFacts>map(type -> value(input, type)).orElseGet(() -> reference(input));
        return new Member(field, !input.nullable() && input.defaultValue().isEmpty());
    }

    private AttributeFacts value(Input input, Type type) {
        Name name = Name.of(input.name());
        Attribute attribute = new Attribute(
                input.node(),
                input.name(),
                "",
                type,
                input.nullable(),
                input.defaultValue(),
                Access.CLIENT,
                input.limits(),
                new Derivation.None(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty());
        return new AttributeFacts(
                attribute,
                AttributeFacts.Origin.DECLARED,
                name,
                model.wire(name),
                Access.CLIENT,
                true,
                input.defaultValue(),
                false,
                NOWHERE,
                new TreeMap<>(),
                Optional.empty());
    }

    private RelationFacts reference(Input input) {
        Name name = Name.of(input.name());
        Name dtoName = name.with("id");
        Relation relation = new Relation(
                input.node(),
                input.name(),
                "",
                Relation.Kind.MANY_TO_ONE,
                input.entity(),
                Optional.empty(),
                input.nullable(),
                Relation.OnDelete.RESTRICT,
                Access.CLIENT,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                false);
        return new RelationFacts(
                relation,
                false,
                name,
                dtoName,
                model.wire(dtoName),
                Access.CLIENT,
                NOWHERE,
                NOWHERE,
                NOWHERE,
                NOWHERE,
                Optional.empty());
    }
}
