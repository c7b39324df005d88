package io.devmatrix.core.ir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds an entity for a test: traits active and audit on, everything else empty. */
public final class EntityBuilder {
    private final String node;
    private final String name;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Unique> uniques = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private Traits traits = new Traits(true, true, false, false, false);
    private Optional<Nesting> partOf = Optional.empty();
    private Optional<String> table = Optional.empty();
    private String description = "";

    public EntityBuilder(String name) {
        this.node = "entities." + name;
        this.name = name;
    }

    public EntityBuilder attribute(String field, Type type, UnaryOperator<AttributeBuilder> change) {
        attributes.add(change.apply(new AttributeBuilder(node + ".fields." + field, field, type))
                .build());
        return this;
    }

    public EntityBuilder attribute(String field, Type type) {
        return attribute(field, type, UnaryOperator.identity());
    }

    public EntityBuilder strings(String... fields) {
        Arrays.stream(fields).forEach(field -> attribute(field, Type.of(Type.Kind.STRING, 200)));
        return this;
    }

    public EntityBuilder relation(String field, Relation.Kind kind, String target, Optional<String> inverse) {
        relations.add(new Relation(
                node + ".fields." + field,
                field,
                "",
                kind,
                target,
                inverse,
                false,
                Relation.OnDelete.RESTRICT,
                Access.CLIENT,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                false));
        return this;
    }

    public EntityBuilder toOne(String field, String target, boolean nullable, Relation.OnDelete onDelete) {
        relations.add(new Relation(
                node + ".fields." + field,
                field,
                "",
                Relation.Kind.MANY_TO_ONE,
                target,
                Optional.empty(),
                nullable,
                onDelete,
                Access.CLIENT,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                false));
        return this;
    }

    public EntityBuilder toOne(String field, String target) {
        return relation(field, Relation.Kind.MANY_TO_ONE, target, Optional.empty());
    }

    public EntityBuilder toMany(String field, String target) {
        return relation(field, Relation.Kind.MANY_TO_MANY, target, Optional.empty());
    }

    public EntityBuilder unique(String... fields) {
        uniques.add(new Unique(
                node + ".unique[" + uniques.size() + "]", List.of(fields), Optional.empty(), Optional.empty()));
        return this;
    }

    public EntityBuilder uniqueWhere(String where, String... fields) {
        String place = node + ".unique[" + uniques.size() + "]";
        uniques.add(new Unique(
                place, List.of(fields), Optional.of(new Expression(place + ".where", where)), Optional.empty()));
        return this;
    }

    public EntityBuilder index(String... fields) {
        indexes.add(new Index(node + ".indexes[" + indexes.size() + "]", List.of(fields), Optional.empty()));
        return this;
    }

    public EntityBuilder indexWhere(String where, String... fields) {
        String place = node + ".indexes[" + indexes.size() + "]";
        indexes.add(new Index(place, List.of(fields), Optional.of(new Expression(place + ".where", where))));
        return this;
    }

    public EntityBuilder check(String check, String that) {
        String place = node + ".checks." + check;
        checks.add(new Check(place, check, new Expression(place, that), Optional.empty()));
        return this;
    }

    public EntityBuilder traits(boolean active, boolean audit, boolean softDelete, boolean lock, boolean immutable) {
        traits = new Traits(active, audit, softDelete, lock, immutable);
        return this;
    }

    public EntityBuilder partOf(String parent, String collection) {
        partOf = Optional.of(new Nesting(parent, collection));
        return this;
    }

    public EntityBuilder table(String text) {
        table = Optional.of(text);
        return this;
    }

    public EntityBuilder description(String text) {
        description = text;
        return this;
    }

    public Entity build() {
        return new Entity(
                node, name, description, attributes, relations, uniques, indexes, checks, traits, partOf, table, "");
    }
}
