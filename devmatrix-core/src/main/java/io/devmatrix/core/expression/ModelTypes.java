package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.EnumType;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Traits;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the model declares, as types; each entity's members are gathered when they are first asked for. Not thread-safe. */
final class ModelTypes {
    private final Map<String, Entity> entities;
    private final Map<String, EnumType> enums;
    private final Map<String, Map<String, ValueType>> inverses = new HashMap<>();
    private final Map<String, Map<String, ValueType>> members = new HashMap<>();

    ModelTypes(ApplicationIr ir) {
        entities = byName(ir.domain().entities(), Entity::name);
        enums = byName(ir.domain().enums(), EnumType::name);
        entities.values().forEach(this::addInverses);
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private void addInverses(Entity entity) {
        for (Relation relation : entity.relations()) {
            relation.inverse().ifPresent(inverse -> addInverse(relation, inverse, entity.name()));
        }
        entity.partOf().ifPresent(nesting -> addInverse(nesting.parent(), nesting.collection(), listOf(entity.name())));
    }

    private void addInverse(Relation relation, String inverse, String owner) {
        boolean one = relation.kind() == Relation.Kind.ONE_TO_ONE;
        addInverse(relation.target(), inverse, one ? new ValueType.Row(owner, true) : listOf(owner));
    }

    private void addInverse(String entity, String name, ValueType type) {
        inverses.computeIfAbsent(entity, e -> new LinkedHashMap<>()).put(name, type);
    }

    private static ValueType listOf(String entity) {
        return new ValueType.ListOf(new ValueType.Row(entity, false));
    }

    Optional<EnumType> enumType(String name) {
        return Optional.ofNullable(enums.get(name));
    }

    /** Enums that have a value of that name, sorted. */
    List<String> enumsWith(String value) {
        return enums.values().stream()
                .filter(type -> type.valueNames().contains(value))
                .map(EnumType::name)
                .toList();
    }

    /** Names and types of all that can be read from a row or structure; empty for other types. */
    Map<String, ValueType> members(ValueType type) {
        if (type instanceof ValueType.Row row) {
            return members.computeIfAbsent(row.entity(), this::gather);
        }
        return type instanceof ValueType.Fields fields ? fields.members() : Map.of();
    }

    private Map<String, ValueType> gather(String name) {
        Map<String, ValueType> found = new LinkedHashMap<>();
        Optional.ofNullable(entities.get(name)).ifPresent(entity -> {
            entity.attributes().forEach(a -> found.put(a.name(), ValueType.of(a.type(), a.nullable())));
            entity.relations().forEach(r -> found.put(r.name(), typeOf(r)));
            entity.partOf()
                    .map(Nesting::parent)
                    .ifPresent(parent -> found.putIfAbsent(camel(parent), new ValueType.Row(parent, false)));
            traits(entity.traits()).forEach(found::putIfAbsent);
        });
        inverses.getOrDefault(name, Map.of()).forEach(found::putIfAbsent);
        return Collections.unmodifiableMap(found);
    }

    private static ValueType typeOf(Relation relation) {
        return relation.kind() == Relation.Kind.MANY_TO_MANY
                ? listOf(relation.target())
                : new ValueType.Row(relation.target(), relation.nullable());
    }

    private static Map<String, ValueType> traits(Traits traits) {
        Map<String, ValueType> implicit = new LinkedHashMap<>();
        implicit.put("id", ValueType.UUID);
        if (traits.active()) {
            implicit.put("active", ValueType.BOOLEAN);
        }
        if (traits.audit()) {
            implicit.put("createdAt", ValueType.INSTANT);
            implicit.put("updatedAt", ValueType.INSTANT);
        }
        if (traits.softDelete()) {
            implicit.put("deletedAt", ValueType.INSTANT.orNull(true));
        }
        if (traits.optimisticLock()) {
            implicit.put("version", ValueType.LONG);
        }
        return implicit;
    }

    private static String camel(String pascal) {
        return pascal.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + pascal.substring(1);
    }
}
