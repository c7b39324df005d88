package io.devmatrix.core.ir;

import io.devmatrix.core.ir.KnownRow.Member;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What rows of each entity lead to: values, rows that they refer to, their parts, and ways back. */
final class RowMembers {
    /** How something belongs to a row. */
    enum Way {
        /** A value that the model declares. */
        VALUE,
        /** A value that a trait adds. */
        TRAIT,
        /** Rows that the row refers to. */
        REFERENCE,
        /** Rows that are part of it. */
        PARTS,
        /** What the row is part of, and rows of others that refer to it. */
        OTHER
    }

    /**
     * What a name stands for.
     *
     * @param value for the first two ways
     * @param target entity of the rows; empty for a value
     * @param many whether there may be several rows
     * @param nullable whether there may be no row
     */
    record Found(Way way, Optional<Member> value, String target, boolean many, boolean nullable) {
        Member leadingTo(KnownRow row) {
            return many ? new Member.Many(row) : new Member.One(row, nullable);
        }
    }

    private final ApplicationIr application;
    private final Map<String, Map<String, Found>> entities = new HashMap<>();

    RowMembers(ApplicationIr application) {
        this.application = application;
    }

    /**
     * All that a row of the entity leads to by one name; nothing for an unknown entity. Left out are documents and bytes, and what
     * generated rows do not show: the way back to a single row, and when a row was deleted.
     */
    Map<String, Found> of(String entity) {
        return entities.computeIfAbsent(entity, this::gather);
    }

    private Map<String, Found> gather(String name) {
        Map<String, Found> found = new LinkedHashMap<>();
        application.domain().entity(name).ifPresent(entity -> {
            entity.attributes().stream().filter(RowMembers::isPlain).forEach(a -> found.put(a.name(), value(a)));
            entity.relations().forEach(relation -> found.put(relation.name(), reference(relation)));
            entity.partOf()
                    .map(Nesting::parent)
                    .ifPresent(parent -> found.putIfAbsent(camel(parent), rows(Way.OTHER, parent, false, false)));
            traits(entity.traits()).forEach(found::putIfAbsent);
            application.domain().entities().forEach(other -> inverses(other, name, found));
        });
        return Collections.unmodifiableMap(found);
    }

    private static boolean isPlain(Attribute attribute) {
        return attribute.type().kind() != Type.Kind.JSON && attribute.type().kind() != Type.Kind.BYTES;
    }

    private static Found value(Attribute attribute) {
        return value(Way.VALUE, attribute.type(), attribute.nullable(), attribute.limits());
    }

    private static Found value(Way way, Type type, boolean nullable, Limits limits) {
        return new Found(way, Optional.of(new Member.Value(type, nullable, limits)), "", false, nullable);
    }

    private static Found reference(Relation relation) {
        boolean many = relation.kind() == Relation.Kind.MANY_TO_MANY;
        return rows(Way.REFERENCE, relation.target(), many, relation.nullable());
    }

    private static Found rows(Way way, String target, boolean many, boolean nullable) {
        return new Found(way, Optional.empty(), target, many, nullable);
    }

    private static void inverses(Entity owner, String entity, Map<String, Found> found) {
        owner.relations().stream()
                .filter(relation -> relation.target().equals(entity) && relation.kind() != Relation.Kind.ONE_TO_ONE)
                .forEach(relation -> relation.inverse().ifPresent(inverse -> {
                    found.putIfAbsent(inverse, rows(Way.OTHER, owner.name(), true, false));
                }));
        owner.partOf()
                .filter(nesting -> nesting.parent().equals(entity))
                .ifPresent(
                        nesting -> found.putIfAbsent(nesting.collection(), rows(Way.PARTS, owner.name(), true, false)));
    }

    private static Map<String, Found> traits(Traits traits) {
        Map<String, Found> added = new LinkedHashMap<>();
        added.put("id", trait(Type.Kind.UUID, false));
        if (traits.active()) {
            added.put("active", trait(Type.Kind.BOOLEAN, false));
        }
        if (traits.audit()) {
            added.put("createdAt", trait(Type.Kind.INSTANT, false));
            added.put("updatedAt", trait(Type.Kind.INSTANT, false));
        }
        if (traits.optimisticLock()) {
            added.put("version", trait(Type.Kind.LONG, false));
        }
        return added;
    }

    private static Found trait(Type.Kind kind, boolean nullable) {
        return value(Way.TRAIT, Type.of(kind), nullable, Limits.NONE);
    }

    private static String camel(String pascal) {
        return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }
}
