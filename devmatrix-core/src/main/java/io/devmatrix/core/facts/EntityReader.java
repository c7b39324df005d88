package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Operation.Filter;
import io.devmatrix.core.ir.Operation.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts of one entity, put together. */
final class EntityReader {
    private final ModelIndex model;
    private final PathReader paths;
    private final Map<String, List<InverseFacts>> inverses;

    EntityReader(ModelIndex model, Map<String, List<InverseFacts>> inverses) {
        this.model = model;
        this.paths = new PathReader(model);
        this.inverses = inverses;
    }

    EntityFacts read(Entity entity) {
        Name name = Name.of(entity.name());
        Name plural = name.plural();
        List<FieldFacts> fields = fields(entity);
        Paths path = paths.paths(entity);
        Optional<Operation.ListAll> list = model.resource(entity).stream()
                .flatMap(r -> r.operations(Operation.ListAll.class))
                .findFirst();
        return new EntityFacts(
                entity,
                name,
                plural,
                plural.title(),
                EntityTypes.of(model.packages(), entity.name()),
                fields,
                inverses.getOrDefault(entity.name(), List.of()),
                new TableReader(entity, model.table(entity), fields).read(),
                Members.of(entity, fields, model.resource(entity)),
                path,
                new OperationReader(model, entity, path).read(entity),
                filters(list, fields),
                defaultSort(list, entity));
    }

    private List<FieldFacts> fields(Entity entity) {
        AttributeReader attributes = new AttributeReader(model, entity);
        List<RelationFacts> relations = new RelationReader(model, entity).all();
        List<FieldFacts> fields = new ArrayList<>();
        fields.add(attributes.implicit(TraitAttributes.id(entity)));
        relations.stream().filter(RelationFacts::nesting).forEach(fields::add);
        entity.attributes().stream().map(attributes::declared).forEach(fields::add);
        relations.stream().filter(r -> !r.nesting()).forEach(fields::add);
        TraitAttributes.of(entity).map(attributes::implicit).forEach(fields::add);
        return fields;
    }

    private List<FilterFacts> filters(Optional<Operation.ListAll> list, List<FieldFacts> fields) {
        return list.stream()
                .flatMap(l -> l.filters().stream())
                .flatMap(filter -> fields.stream()
                        .filter(f -> f.name().text().equals(filter.field()))
                        .limit(1)
                        .map(f -> filter(filter, f)))
                .toList();
    }

    private FilterFacts filter(Filter filter, FieldFacts field) {
        if (filter.kind() == Filter.Kind.EQUAL) {
            return new FilterFacts(
                    filter,
                    field,
                    List.of(field.wireName()),
                    List.of(field.dtoName().text()));
        }
        Name wire = Name.of(field.wireName());
        List<Name> bounds = Stream.of("from", "to").map(wire::with).toList();
        List<Name> components =
                Stream.of("from", "to").map(field.dtoName()::with).toList();
        return new FilterFacts(
                filter,
                field,
                bounds.stream().map(model::wire).toList(),
                components.stream().map(Name::camel).toList());
    }

    private static List<SortKey> defaultSort(Optional<Operation.ListAll> list, Entity entity) {
        List<SortKey> keys = new ArrayList<>(list.map(Operation.ListAll::order).orElse(List.of()));
        Stream.of("createdAt", "id")
                .filter(field -> field.equals("id") || entity.traits().audit())
                .filter(field -> keys.stream().noneMatch(key -> key.field().equals(field)))
                .map(field -> new SortKey(field, false))
                .forEach(keys::add);
        return keys;
    }
}
