package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row as expressions see it: relations lead to rows, computed values are computed. Follows the changes of its tables. */
public final class RowView extends AbstractMap<String, @Nullable Object> {
    private final Sight sight;
    private final String entity;
    private final UUID id;

    RowView(Sight sight, String entity, UUID id) {
        this.sight = sight;
        this.entity = entity;
        this.id = id;
    }

    /** Name of its entity. */
    public String entity() {
        return entity;
    }

    /** What is seen around it. */
    public Sight sight() {
        return sight;
    }

    /** Its key. */
    public UUID id() {
        return id;
    }

    /** The stored value of a field: for a relation the id. */
    public @Nullable Object raw(String name) {
        return sight.tables().row(entity, id).get(name);
    }

    @Override
    public @Nullable Object get(Object name) {
        String key = (String) name;
        FieldFacts field = sight.meaning().field(entity, key);
        if (field instanceof AttributeFacts attribute) {
            return attribute.attribute().derivation() instanceof Derivation.Computed computed
                    ? scaled(attribute.type(), sight.value(computed.expression(), this, Map.of()))
                    : raw(key);
        }
        return field instanceof RelationFacts relation ? related(relation, raw(key)) : inverse(key);
    }

    /** A computed decimal has the places of its type, also where its expression gives fewer, such as a sum over nothing. */
    private static @Nullable Object scaled(Type type, @Nullable Object value) {
        return value != null && type.kind() == Type.Kind.DECIMAL
                ? new BigDecimal(value.toString()).setScale(type.scale(), RoundingMode.HALF_UP)
                : value;
    }

    /** A reference leads to its row also when that is marked as deleted; a list leaves such rows out. */
    private @Nullable Object related(RelationFacts relation, @Nullable Object value) {
        String target = relation.relation().target();
        if (value instanceof List<?> ids) {
            return ids.stream()
                    .map(UUID.class::cast)
                    .filter(each -> sight.has(target, each))
                    .map(each -> sight.row(target, each))
                    .toList();
        }
        return value == null ? null : sight.row(target, (UUID) value);
    }

    private @Nullable Object inverse(String name) {
        InverseFacts inverse = sight.meaning().inverse(entity, name);
        if (inverse == null) {
            return null;
        }
        List<RowView> rows = sight.referring(inverse.owner(), inverse.relation(), id);
        if (inverse.many()) {
            return rows;
        }
        return rows.isEmpty() ? null : rows.get(0);
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String key
                && (sight.meaning().field(entity, key) != null
                        || sight.meaning().inverse(entity, key) != null);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        sight.meaning().fields(entity).keySet().forEach(name -> values.put(name, raw(name)));
        return values.entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowView row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return entity + " " + id;
    }
}
