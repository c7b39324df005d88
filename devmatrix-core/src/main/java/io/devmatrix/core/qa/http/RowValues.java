package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Derivation;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row as expressions read it, out of a request or an answer. What lies behind its relations is asked for when it is read;
 * what a request leaves out is what the new row will have.
 */
final class RowValues extends AbstractMap<String, @Nullable Object> {
    private final World world;
    private final EntityFacts entity;
    private final JsonNode row;

    RowValues(World world, EntityFacts entity, JsonNode row) {
        this.world = world;
        this.entity = entity;
        this.row = row;
    }

    /** Where a row finds what it does not carry itself. */
    interface World {
        /** The row that the relation leads to; throws {@link Untold} when nobody shows it. */
        JsonNode target(RelationFacts relation, String id);

        /** The rows of the collection, in its order; throws {@link Untold} when nobody shows them. */
        List<JsonNode> rows(EntityFacts owner, InverseFacts collection, String id);

        /** The entity of that name. */
        EntityFacts entity(String name);

        /** The value of a computed attribute. */
        @Nullable
        Object computed(EntityFacts entity, Derivation.Computed computed, Map<String, ?> row);
    }

    /** Nobody shows the value. */
    static final class Untold extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Untold(String what) {
            super(what);
        }
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Optional<FieldFacts> field = entity.field(String.valueOf(name));
        if (field.isPresent()) {
            return value(field.get());
        }
        return entity.inverses().stream()
                .filter(inverse -> inverse.name().text().equals(name))
                .findFirst()
                .map(this::rows)
                .orElseThrow(() -> new Untold("`" + entity.entity().name() + "` has no `" + name + "`"));
    }

    /** Not for reading: what is behind relations would be asked for without need. */
    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        throw new UnsupportedOperationException("the values of a row are read one by one");
    }

    private boolean isStored() {
        return row.has("id");
    }

    private @Nullable Object value(FieldFacts field) {
        JsonNode json = row.path(field.wireName());
        if (json.isMissingNode()) {
            return absent(field);
        }
        if (field instanceof RelationFacts relation && relation.toMany()) {
            return StreamSupport.stream(json.spliterator(), false)
                    .map(id -> target(relation, id.asString("")))
                    .toList();
        }
        return json.isNull() ? null : present(field, json);
    }

    private Object present(FieldFacts field, JsonNode json) {
        return field instanceof RelationFacts relation
                ? target(relation, json.asString(""))
                : JsonValues.of(((AttributeFacts) field).type(), json);
    }

    private @Nullable Object absent(FieldFacts field) {
        if (isStored()) {
            throw new Untold("`" + field.wireName() + "` is not shown");
        }
        if (field instanceof RelationFacts relation) {
            return relation.toMany() ? List.of() : null;
        }
        AttributeFacts attribute = (AttributeFacts) field;
        if (attribute.attribute().derivation() instanceof Derivation.Computed computed) {
            return world.computed(entity, computed, this);
        }
        if (attribute.attribute().derivation() instanceof Derivation.Snapshot snapshot) {
            return behind(snapshot.path());
        }
        return attribute.defaultValue().orElse(null) instanceof DefaultValue.Literal literal
                ? JsonValues.of(attribute.type(), Defaults.json(attribute.type(), literal))
                : null;
    }

    /** The value at the end of a path over relations; null where a row on the way is missing. */
    @Nullable
    Object behind(String path) {
        Object value = this;
        for (String step : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    private Map<String, @Nullable Object> target(RelationFacts relation, String id) {
        return new Target(relation, id);
    }

    private List<RowValues> rows(InverseFacts collection) {
        EntityFacts owner = world.entity(collection.owner());
        JsonNode shown = row.path(collection.wireName());
        if (collection.embedded() && shown.isArray()) {
            return StreamSupport.stream(shown.spliterator(), false)
                    .map(element -> new RowValues(world, owner, element))
                    .toList();
        }
        return isStored()
                ? world.rows(owner, collection, row.path("id").asString("")).stream()
                        .map(element -> new RowValues(world, owner, element))
                        .toList()
                : List.of();
    }

    /** A row known by its id, which is read when more is asked. */
    private final class Target extends AbstractMap<String, @Nullable Object> {
        private final RelationFacts relation;
        private final String id;

        Target(RelationFacts relation, String id) {
            this.relation = relation;
            this.id = id;
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            if ("id".equals(name)) {
                return UUID.fromString(id);
            }
            EntityFacts target = world.entity(relation.relation().target());
            return new RowValues(world, target, world.target(relation, id)).get(name);
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            throw new UnsupportedOperationException("the values of a row are read one by one");
        }
    }
}
