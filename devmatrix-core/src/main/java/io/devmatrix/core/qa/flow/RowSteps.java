package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Unique;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps that make, find and delete rows. */
final class RowSteps {
    private final Steps steps;
    private final RowMaker maker;
    private final Sight sight;

    RowSteps(Steps steps, RowMaker maker) {
        this.steps = steps;
        this.maker = maker;
        this.sight = steps.sight();
    }

    void run(Step step, Map<String, @Nullable Object> names) {
        if (step instanceof Step.Create create) {
            create(create, names);
        } else if (step instanceof Step.FindOrCreate find) {
            findOrCreate(find, names);
        } else if (step instanceof Step.Upsert upsert) {
            upsert(upsert, names);
        } else if (step instanceof Step.Delete delete) {
            delete(delete, names);
        } else {
            throw new Unjudged("a step at " + step.node());
        }
    }

    private void delete(Step.Delete delete, Map<String, @Nullable Object> names) {
        Object rows = steps.value(delete.rows(), names);
        boolean nothing = rows == null || rows instanceof List<?> list && list.isEmpty();
        steps.trace().see(delete.node(), nothing ? Goal.DELETES_NOTHING : Goal.DELETES);
        steps.trace().seeElements(delete.node(), rows instanceof List<?> list ? list : List.of());
        new Deletions(sight, steps.refusals()).delete(delete.node(), rows);
    }

    private Map<String, @Nullable Object> values(
            String entity, List<Assignment> assignments, Map<String, @Nullable Object> names) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        assignments.forEach(a -> values.put(a.target(), stored(entity, a.target(), steps.value(a.value(), names))));
        return values;
    }

    private @Nullable Object stored(String entity, String name, @Nullable Object value) {
        FieldFacts field = sight.meaning().field(entity, name);
        if (field == null) {
            throw new Unjudged("`" + entity + "." + name + "`, which is no field");
        }
        return Stored.of(field, value);
    }

    private void create(Step.Create create, Map<String, @Nullable Object> names) {
        RowView row = maker.make(create.entity(), values(create.entity(), create.set(), names));
        name(create.as(), row, names);
        for (Step.Copy copy : create.copies()) {
            List<?> elements = (List<?>) Objects.requireNonNull(steps.value(copy.from(), names));
            steps.trace().seeElements(create.node(), elements);
            elements.forEach(element -> copy(copy, row, (RowView) element));
        }
    }

    private void copy(Step.Copy copy, RowView parent, RowView element) {
        InverseFacts inverse = inverse(parent.entity(), copy.to());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        copy.fields().forEach(field -> values.put(field, stored(inverse.owner(), field, element.get(field))));
        values.put(inverse.relation(), parent.id());
        maker.make(inverse.owner(), values);
    }

    private InverseFacts inverse(String entity, String name) {
        InverseFacts inverse = sight.meaning().inverse(entity, name);
        if (inverse == null) {
            throw new Unjudged("`" + entity + "." + name + "`, which is no collection");
        }
        return inverse;
    }

    private void findOrCreate(Step.FindOrCreate find, Map<String, @Nullable Object> names) {
        Map<String, @Nullable Object> key = values(find.entity(), find.by(), names);
        Optional<RowView> found = find(find.entity(), key);
        steps.trace().see(find.node(), found.isPresent() ? Goal.FOUND : Goal.MADE);
        RowView row = found.orElseGet(() -> {
            Map<String, @Nullable Object> values = new LinkedHashMap<>(key);
            values.putAll(values(find.entity(), find.set(), names));
            return maker.make(find.entity(), values);
        });
        name(find.as(), row, names);
        if (!find.created().isEmpty()) {
            names.put(find.created(), found.isEmpty());
        }
    }

    private Optional<RowView> find(String entity, Map<String, @Nullable Object> key) {
        Optional<Expression> condition = condition(entity, key.keySet());
        return sight.rows(entity)
                .filter(row -> condition.map(where -> sight.holds(where, row)).orElse(true))
                .filter(row -> key.entrySet().stream()
                        .allMatch(entry -> RowRules.same(row.raw(entry.getKey()), entry.getValue())))
                .findFirst();
    }

    /** The condition of the partial unique that the key is of. */
    private Optional<Expression> condition(String entity, Set<String> key) {
        return sight.meaning().facts().entity(entity).entity().uniques().stream()
                .filter(unique -> key.containsAll(unique.fields()))
                .findFirst()
                .flatMap(Unique::where);
    }

    private void upsert(Step.Upsert upsert, Map<String, @Nullable Object> names) {
        RowView parent = Paths.owner(upsert.collection(), names);
        InverseFacts inverse = inverse(parent.entity(), Paths.last(upsert.collection()));
        String entity = inverse.owner();
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        upsert.by().forEach(field -> key.put(field, stored(entity, field, named(field, names))));
        key.put(inverse.relation(), parent.id());
        Optional<RowView> found = find(entity, key);
        String outcome = found.isPresent() ? Goal.FOUND : Goal.MADE;
        steps.trace().see(upsert.node(), outcome);
        if (others(entity, inverse.relation(), parent, found)) {
            steps.trace().see(upsert.node(), outcome + Goal.BESIDE_OTHERS);
        }
        Map<String, @Nullable Object> inner = new LinkedHashMap<>(names);
        inner.put("old", found.<Object>map(row -> old(row)).orElseGet(() -> zeros(entity)));
        Map<String, @Nullable Object> values = values(entity, upsert.set(), inner);
        RowView row = found.orElseGet(() -> {
            key.putAll(values);
            return maker.make(entity, key);
        });
        values.forEach((field, value) -> sight.tables().set(entity, row.id(), field, value));
        name(upsert.as(), row, names);
    }

    /** Whether the parent has rows with other keys: who takes any row takes a wrong one there. */
    private boolean others(String entity, String relation, RowView parent, Optional<RowView> found) {
        return sight.rows(entity)
                .filter(row -> parent.id().equals(row.raw(relation)))
                .anyMatch(row -> found.filter(it -> it.id().equals(row.id())).isEmpty());
    }

    private static @Nullable Object named(String field, Map<String, @Nullable Object> names) {
        return names.get(field);
    }

    /** The row as it is now, with its relations; later changes do not show. */
    private Map<String, @Nullable Object> old(RowView row) {
        Map<String, @Nullable Object> old = new LinkedHashMap<>();
        sight.meaning().fields(row.entity()).keySet().forEach(name -> old.put(name, row.get(name)));
        return old;
    }

    private Map<String, Object> zeros(String entity) {
        Map<String, Object> zeros = new LinkedHashMap<>();
        sight.meaning().fields(entity).forEach((name, field) -> {
            if (field instanceof AttributeFacts attribute
                    && attribute.type().kind().isNumeric()) {
                boolean decimal = ValueType.of(attribute.type(), false).is(ValueType.Kind.DECIMAL);
                zeros.put(name, decimal ? BigDecimal.ZERO : (Object) 0L);
            }
        });
        return zeros;
    }

    private static void name(String as, RowView row, Map<String, @Nullable Object> names) {
        if (!as.isEmpty()) {
            names.put(as, row);
        }
    }
}
