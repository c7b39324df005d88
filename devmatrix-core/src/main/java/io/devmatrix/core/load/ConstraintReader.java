package io.devmatrix.core.load;

import io.devmatrix.core.ir.Check;
import io.devmatrix.core.ir.Index;
import io.devmatrix.core.ir.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads unique sets, indexes and checks of an entity. */
final class ConstraintReader {
    private final FieldNames names;
    private final Refusals refusals;

    ConstraintReader(Reading reading, Refusals refusals) {
        this.names = new FieldNames(reading);
        this.refusals = refusals;
    }

    /** Those of single attributes first, then those of the entity. */
    List<Unique> uniques(String entityName, Fields entity, List<Value> fields) {
        List<Unique> uniques = new ArrayList<>();
        fields.stream()
                .filter(field -> field.isObject() && !RelationReader.isRelation(field))
                .map(field -> field.fields("attribute"))
                .forEach(attribute -> ofAttribute(attribute).ifPresent(uniques::add));
        entity.items("unique").forEach(item -> uniques.add(unique(entityName, item)));
        return uniques;
    }

    private Optional<Unique> ofAttribute(Fields attribute) {
        Optional<Value> value = attribute.value("unique");
        List<String> field = List.of(attribute.whole().key());
        if (value.isPresent() && value.get().isObject()) {
            Fields unique = value.get().fields("attributeUnique");
            return Optional.of(new Unique(
                    value.get().node(), field, unique.expression("where"), refusals.optional(unique, "else")));
        }
        return value.filter(Value::flag)
                .map(flag -> new Unique(flag.node(), field, Optional.empty(), Optional.empty()));
    }

    private Unique unique(String entity, Value item) {
        if (!item.isObject()) {
            return new Unique(item.node(), names.of(entity, item), Optional.empty(), Optional.empty());
        }
        Fields unique = item.fields("unique");
        return new Unique(
                item.node(),
                names.of(entity, unique, "fields"),
                unique.expression("where"),
                refusals.optional(unique, "else"));
    }

    List<Index> indexes(String entityName, Fields entity) {
        return entity.items("indexes").stream()
                .map(item -> index(entityName, item))
                .toList();
    }

    private Index index(String entity, Value item) {
        if (!item.isObject()) {
            return new Index(item.node(), names.of(entity, item), Optional.empty());
        }
        Fields index = item.fields("index");
        return new Index(item.node(), names.of(entity, index, "fields"), index.expression("where"));
    }

    List<Check> checks(Fields entity) {
        return entity.entries("checks").stream().map(this::check).toList();
    }

    private Check check(Value value) {
        if (!value.isObject()) {
            return new Check(value.node(), value.key(), value.expression(), Optional.empty());
        }
        Fields check = value.fields("check");
        return new Check(
                value.node(),
                value.key(),
                check.expression("that").orElse(Value.NO_EXPRESSION),
                refusals.optional(check, "else"));
    }
}
