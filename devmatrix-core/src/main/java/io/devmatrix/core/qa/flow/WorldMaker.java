package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.Type.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes rows by choices. A row that may not stand beside those that are there is not made. */
final class WorldMaker {
    private static final int DEEPEST = 5;

    private final Sight sight;
    private final Draws draws;
    private final Numbers numbers;
    private final ValueMaker values;

    WorldMaker(Sight sight, Draws draws, Numbers numbers, ValuePool pool, PlainValues plain) {
        this.sight = sight;
        this.draws = draws;
        this.numbers = numbers;
        this.values = new ValueMaker(sight, draws, numbers, pool, plain);
    }

    UUID unknown() {
        return numbers.uuid();
    }

    boolean isThere(UUID id) {
        return sight.tables().touched().contains(id);
    }

    /** A value that a row has in the field of the input's name, or the key of a row. */
    Optional<Object> present(Input input, List<String> entities) {
        for (String entity : entities) {
            boolean key = input.type().filter(type -> type.kind() == Kind.UUID).isPresent();
            FieldFacts field = sight.meaning().field(entity, input.name());
            boolean same = field instanceof AttributeFacts attribute
                    && input.type()
                            .filter(type -> type.kind() == attribute.type().kind())
                            .isPresent();
            if (key || same) {
                String name = same ? input.name() : "id";
                return existing(entity).map(id -> sight.row(entity, id).raw(name));
            }
        }
        return Optional.empty();
    }

    /** A row that refers where it is told and elsewhere as choices will; empty when there is no room for it. */
    Optional<RowView> make(String entity, Map<String, UUID> fixed, int depth) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Map.Entry<String, FieldFacts> field :
                sight.meaning().fields(entity).entrySet()) {
            String name = field.getKey();
            UUID told = fixed.get(name);
            Object value = told == null ? value(entity, field.getValue(), depth) : leading(field.getValue(), told);
            if (value == null && field.getValue() instanceof RelationFacts relation && !relation.nullable()) {
                return Optional.empty();
            }
            row.put(name, value);
        }
        UUID id = numbers.uuid();
        row.put("id", id);
        return collides(entity, row) ? Optional.empty() : Optional.of(put(entity, id, row));
    }

    private static Object leading(FieldFacts field, UUID target) {
        return field instanceof RelationFacts relation && relation.toMany() ? List.of(target) : target;
    }

    /** Who asks is never gone, for then nobody can ask. */
    private @Nullable Object value(String entity, FieldFacts field, int depth) {
        if (field.name().text().equals("deletedAt") && sight.meaning().asks(entity)) {
            return null;
        }
        return field instanceof RelationFacts relation
                ? target(relation, depth).orElse(null)
                : values.value((AttributeFacts) field);
    }

    private RowView put(String entity, UUID id, Map<String, @Nullable Object> row) {
        sight.tables().put(entity, id, row);
        RowView made = sight.row(entity, id);
        sight.meaning().fields(entity).forEach((name, field) -> {
            if (field instanceof AttributeFacts attribute
                    && attribute.attribute().derivation() instanceof Derivation.Snapshot snapshot
                    && !draws.once(4)) {
                sight.tables().set(entity, id, name, Paths.value(snapshot.path(), made));
            }
        });
        return made;
    }

    private Optional<Object> target(RelationFacts relation, int depth) {
        String target = relation.relation().target();
        if (relation.toMany()) {
            return Optional.of(several(target, depth));
        }
        boolean none = relation.nullable() && (depth >= DEEPEST || draws.once(3));
        return none ? Optional.empty() : some(target, depth).map(RowView::id);
    }

    /** Keys of none, one or two rows. */
    private List<UUID> several(String entity, int depth) {
        Set<UUID> ids = new TreeSet<>();
        for (int i = draws.next(3); i > 0; i--) {
            some(entity, depth).map(RowView::id).ifPresent(ids::add);
        }
        return List.copyOf(ids);
    }

    /** A row that is there, or a new one. */
    Optional<RowView> some(String entity, int depth) {
        Optional<RowView> known =
                draws.once(2) ? Optional.empty() : existing(entity).map(id -> sight.row(entity, id));
        return known.or(() -> depth >= DEEPEST ? Optional.empty() : make(entity, Map.of(), depth + 1));
    }

    /** The key of a row that is there. */
    Optional<UUID> existing(String entity) {
        List<UUID> ids = List.copyOf(sight.tables().all(entity).keySet());
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(draws.next(ids.size())));
    }

    /** A value for the attribute: one worth trying where there are such, else any. */
    Object chosen(AttributeFacts attribute) {
        return values.chosen(attribute);
    }

    /** The same, of those that a client may give now. */
    Object given(AttributeFacts attribute) {
        return values.given(attribute);
    }

    /** Whether a client may give the value now. */
    boolean isTimely(AttributeFacts attribute, Object value) {
        return values.isTimely(attribute, value);
    }

    private boolean collides(String entity, Map<String, @Nullable Object> row) {
        return sight.meaning().facts().entity(entity).table().uniques().stream()
                .anyMatch(unique -> unique.unique().where().isEmpty() && taken(entity, unique, row));
    }

    private boolean taken(String entity, UniqueFacts unique, Map<String, @Nullable Object> row) {
        List<String> names =
                unique.fields().stream().map(field -> field.name().text()).toList();
        return names.stream().map(row::get).noneMatch(Objects::isNull)
                && sight.tables().all(entity).values().stream().anyMatch(other -> names.stream()
                        .allMatch(name -> RowRules.same(other.get(name), row.get(name))));
    }
}
