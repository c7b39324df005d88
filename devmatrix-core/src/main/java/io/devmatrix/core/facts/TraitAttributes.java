package io.devmatrix.core.facts;

import io.devmatrix.core.facts.AttributeFacts.Origin;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.DefaultValue.SqlFunction;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Traits;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/** The attributes that each entity has without stating them. */
final class TraitAttributes {
    /** One of them; {@code shown} is false for what answers never carry. */
    record Implicit(Attribute attribute, Origin origin, boolean shown) {}

    private TraitAttributes() {}

    static Implicit id(Entity entity) {
        Attribute id = attribute(
                entity, "id", Kind.UUID, Access.SERVER, Optional.of(new DefaultValue.Function(SqlFunction.UUID)));
        return new Implicit(id, Origin.IDENTITY, true);
    }

    /** Those of the traits that are on, in fixed order. */
    static Stream<Implicit> of(Entity entity) {
        Traits traits = entity.traits();
        return Stream.of(
                        when(traits.active(), active(entity), true),
                        when(traits.audit(), time(entity, "createdAt"), true),
                        when(traits.audit(), time(entity, "updatedAt"), true),
                        when(traits.optimisticLock(), version(entity), true),
                        when(traits.softDelete(), deletedAt(entity), false))
                .flatMap(Optional::stream);
    }

    private static Optional<Implicit> when(boolean on, Attribute attribute, boolean shown) {
        return on ? Optional.of(new Implicit(attribute, Origin.TRAIT, shown)) : Optional.empty();
    }

    private static Attribute active(Entity entity) {
        return attribute(
                entity, "active", Kind.BOOLEAN, Access.UPDATE_ONLY, Optional.of(new DefaultValue.Literal("true")));
    }

    private static Attribute time(Entity entity, String name) {
        return attribute(
                entity, name, Kind.INSTANT, Access.SERVER, Optional.of(new DefaultValue.Function(SqlFunction.NOW)));
    }

    private static Attribute version(Entity entity) {
        return attribute(entity, "version", Kind.LONG, Access.SERVER, Optional.of(new DefaultValue.Literal("0")));
    }

    private static Attribute deletedAt(Entity entity) {
        return attribute(entity, "deletedAt", Kind.INSTANT, Access.SERVER, Optional.empty());
    }

    private static Attribute attribute(
            Entity entity, String name, Kind kind, Access access, Optional<DefaultValue> value) {
        return new Attribute(
                entity.node(),
                name,
                "",
                Type.of(kind),
                value.isEmpty(),
                value,
                access,
                Limits.NONE,
                new Derivation.None(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }
}
