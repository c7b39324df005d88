package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Derivation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the values that an example gives: attributes by name, rows they refer to and rows of their collections as objects. What
 * is not given is the default, null where that is allowed, else any value.
 */
public final class ExampleRows {
    private final Meaning meaning;
    private final PlainValues plain;
    private final Numbers numbers;
    private final Sight sight;

    public ExampleRows(Meaning meaning, PlainValues plain, LongSupplier numbers, Instant now) {
        this.meaning = meaning;
        this.plain = plain;
        this.numbers = new Numbers(numbers);
        this.sight = Sight.of(meaning, World.EMPTY, now);
    }

    /** Makes a row and what it refers to; {@link Unjudged} when a name is not known. */
    public UUID row(String entity, Map<String, ?> given) {
        return row(entity, given, Map.of());
    }

    /** What can be seen of the rows so far. */
    Sight sight() {
        return sight;
    }

    /** All rows so far. */
    public World world() {
        return Kept.of(sight);
    }

    private UUID row(String entity, Map<String, ?> given, Map<String, UUID> fixed) {
        given.keySet().forEach(name -> require(entity, name));
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        meaning.fields(entity)
                .forEach((name, field) -> row.put(
                        name,
                        field instanceof RelationFacts relation
                                ? target(relation, given.get(name), fixed.get(name))
                                : value((AttributeFacts) field, given, name)));
        UUID id = numbers.uuid();
        row.put("id", id);
        sight.tables().put(entity, id, row);
        copy(entity, id, given);
        given.forEach((name, value) -> {
            InverseFacts inverse = meaning.inverse(entity, name);
            if (inverse != null) {
                elements(value).forEach(element -> row(inverse.owner(), element, Map.of(inverse.relation(), id)));
            }
        });
        return id;
    }

    private void require(String entity, String name) {
        FieldFacts field = meaning.field(entity, name);
        boolean computed = field instanceof AttributeFacts attribute
                && attribute.attribute().derivation() instanceof Derivation.Computed;
        if (computed || field == null && meaning.inverse(entity, name) == null) {
            throw new Unjudged("`" + entity + "." + name + "`, which an example cannot give");
        }
    }

    @SuppressWarnings("unchecked") // keys of JSON objects are texts
    private static List<Map<String, ?>> elements(Object value) {
        if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            return (List<Map<String, ?>>) list;
        }
        throw new Unjudged("`" + value + "`, which is no list of rows");
    }

    @SuppressWarnings("unchecked") // keys of JSON objects are texts
    private @Nullable Object target(RelationFacts relation, @Nullable Object given, @Nullable UUID fixed) {
        if (fixed != null) {
            return fixed;
        }
        if (relation.toMany()) {
            return List.of();
        }
        Map<String, ?> values = given instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
        return given == null && relation.nullable()
                ? null
                : row(relation.relation().target(), values, Map.of());
    }

    private @Nullable Object value(AttributeFacts attribute, Map<String, ?> given, String name) {
        if (given.containsKey(name)) {
            Object value = given.get(name);
            return value == null ? null : parsed(attribute, value);
        }
        if (attribute.defaultValue().orElse(null) instanceof DefaultValue.Literal literal) {
            return Stored.parse(attribute.type(), literal.text());
        }
        if (name.equals("createdAt") || name.equals("updatedAt")) {
            long age = 1000L - sight.tables().touched().size();
            return sight.now().truncatedTo(ChronoUnit.HOURS).minus(age, ChronoUnit.HOURS);
        }
        boolean computed = attribute.attribute().derivation() instanceof Derivation.Computed;
        return computed || attribute.nullable() ? null : plain.value(attribute, numbers.next());
    }

    /** The value of an attribute as an example writes it. */
    static Object parsed(AttributeFacts attribute, Object value) {
        try {
            return Stored.parse(attribute.type(), value.toString());
        } catch (RuntimeException wrong) {
            throw new Unjudged(
                    "`" + value + "`, which is no value of `" + attribute.name().text() + "`");
        }
    }

    private void copy(String entity, UUID id, Map<String, ?> given) {
        meaning.fields(entity).forEach((name, field) -> {
            if (field instanceof AttributeFacts attribute
                    && attribute.attribute().derivation() instanceof Derivation.Snapshot snapshot
                    && !given.containsKey(name)) {
                sight.tables().set(entity, id, name, Paths.value(snapshot.path(), sight.row(entity, id)));
            }
        });
    }

    /** Why a row is not as an example says; empty text when it is. */
    public static String difference(RowView row, Map<String, ?> expected, Meaning meaning) {
        for (Map.Entry<String, ?> part : expected.entrySet()) {
            FieldFacts field = meaning.field(row.entity(), part.getKey());
            Object seen = row.get(part.getKey());
            Object wanted = field instanceof AttributeFacts attribute && part.getValue() != null
                    ? parsed(attribute, part.getValue())
                    : part.getValue();
            String found = difference(part.getKey(), seen, wanted, meaning);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    @SuppressWarnings("unchecked") // keys of JSON objects are texts
    private static String difference(String name, @Nullable Object seen, @Nullable Object wanted, Meaning meaning) {
        if (wanted instanceof Map<?, ?> map && seen instanceof RowView row) {
            String inner = difference(row, (Map<String, ?>) map, meaning);
            return inner.isEmpty() ? "" : name + "." + inner;
        }
        if (wanted instanceof List<?> list && seen instanceof List<?> rows) {
            if (list.size() != rows.size()) {
                return name + " has " + rows.size() + " rows instead of " + list.size();
            }
            for (int i = 0; i < list.size(); i++) {
                String inner = difference(name + "[" + i + "]", rows.get(i), list.get(i), meaning);
                if (!inner.isEmpty()) {
                    return inner;
                }
            }
            return "";
        }
        return RowRules.same(seen, wanted) ? "" : name + " is " + seen + " instead of " + wanted;
    }
}
