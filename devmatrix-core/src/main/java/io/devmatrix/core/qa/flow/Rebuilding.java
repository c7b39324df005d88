package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Requests that make the rows of an example over again, as far as clients can make them: rows after those that they refer to, then
 * their states. What clients cannot make is stood in for by a row that is there.
 */
public final class Rebuilding {
    private final Meaning meaning;
    private final World example;
    private final PlainValues plain;
    private final LongSupplier numbers;
    private final Map<UUID, UUID> rebuilt = new LinkedHashMap<>();

    /**
     * Of that example.
     *
     * @param plain values where the clock has a say, which examples do not keep to
     * @param numbers each time another number
     */
    public Rebuilding(Meaning meaning, World example, PlainValues plain, LongSupplier numbers) {
        this.meaning = meaning;
        this.example = example;
        this.plain = plain;
        this.numbers = numbers;
    }

    /** The key that stands for one of the example; the same for a key that has none. */
    public UUID moved(UUID key) {
        return rebuilt.getOrDefault(key, key);
    }

    /** Makes what can be made. */
    public void build(ActTaker taker) {
        boolean grows = true;
        while (grows) {
            grows = false;
            for (EntityFacts entity : meaning.facts().entities()) {
                for (UUID id : example.rows(entity.entity().name()).keySet()) {
                    grows |= !rebuilt.containsKey(id) && make(taker, entity, id);
                }
            }
        }
        meaning.facts()
                .entities()
                .forEach(entity -> example.rows(entity.entity().name()).keySet().stream()
                        .filter(rebuilt::containsKey)
                        .forEach(id -> lead(taker, entity, id)));
    }

    private boolean make(ActTaker taker, EntityFacts entity, UUID id) {
        Map<String, @Nullable Object> row = example.rows(entity.entity().name()).get(id);
        boolean ready = entity.relations()
                .allMatch(relation -> isReady(row.get(relation.name().text())));
        return ready
                && entity.operations(Kind.CREATE)
                        .findFirst()
                        .map(create -> made(taker, entity, create, row))
                        .orElseGet(() -> standIn(taker, entity))
                        .map(key -> rebuilt.put(id, key) == null)
                        .orElse(false);
    }

    private Optional<UUID> made(
            ActTaker taker, EntityFacts entity, OperationFacts create, Map<String, @Nullable Object> row) {
        String name = entity.entity().name();
        Set<UUID> before = Set.copyOf(taker.world().rows(name).keySet());
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        entity.members().create().forEach(member -> body(member.field(), row, body));
        called(taker, new Act(create, name, path(entity, row), body), owner(entity, row))
                .ifPresent(taker::take);
        return taker.world().rows(name).keySet().stream()
                .filter(key -> !before.contains(key))
                .findFirst();
    }

    /** The newest row that stands for no other. */
    private Optional<UUID> standIn(ActTaker taker, EntityFacts entity) {
        return taker.world().rows(entity.entity().name()).keySet().stream()
                .filter(key -> !rebuilt.containsValue(key))
                .reduce((first, second) -> second);
    }

    /** Who the row says has made it. */
    private Optional<UUID> owner(EntityFacts entity, Map<String, @Nullable Object> row) {
        return entity.relations()
                .filter(relation -> relation.relation().byPrincipal())
                .map(relation -> row.get(relation.name().text()))
                .filter(UUID.class::isInstance)
                .map(id -> moved((UUID) id))
                .findFirst();
    }

    /** The request of the wanted user where any may send it, else of one who may. */
    private Optional<Act> called(ActTaker taker, Act act, Optional<UUID> wanted) {
        Sight sight = Sight.of(meaning, taker.world(), Instant.EPOCH);
        Optional<UUID> any = wanted.filter(user -> meaning.callers(act.operation())
                .filter(AccessFacts::forEverySignedIn)
                .isPresent());
        return any.map(act::by)
                .or(() -> Callers.called(sight, new Draws(new int[0], 0), act, owner -> Callers.first(owner, act)));
    }

    private boolean isReady(@Nullable Object value) {
        return value == null
                || (value instanceof UUID key
                        ? rebuilt.containsKey(key)
                        : Stored.ids(value).stream().allMatch(rebuilt::containsKey));
    }

    private void body(FieldFacts field, Map<String, @Nullable Object> row, Map<String, @Nullable Object> body) {
        String name = field.name().text();
        Object value = row.get(name);
        if (value != null && field instanceof AttributeFacts attribute) {
            value(attribute, value).ifPresent(own -> body.put(name, own));
        } else if (value != null) {
            body.put(name, moved(value));
        }
    }

    /** The value of the attribute; none for a state, which is led to. */
    private Optional<Object> value(AttributeFacts attribute, Object value) {
        if (!attribute.attribute().machine().isEmpty()) {
            return Optional.empty();
        }
        boolean timed = attribute.attribute().limits().clock().isPresent();
        return Optional.of(timed ? plain.value(attribute, numbers.getAsLong()) : value);
    }

    private Object moved(Object value) {
        return value instanceof UUID key
                ? moved(key)
                : Stored.ids(value).stream().map(this::moved).sorted().toList();
    }

    /** Keys of the rows in which it is nested, outermost first. */
    private List<UUID> path(EntityFacts entity, Map<String, @Nullable Object> row) {
        List<UUID> path = new ArrayList<>();
        entity.relations().filter(RelationFacts::nesting).findFirst().ifPresent(nesting -> {
            EntityFacts parent = meaning.facts().entity(nesting.relation().target());
            UUID id = (UUID) Objects.requireNonNull(row.get(nesting.name().text()));
            path.addAll(path(
                    parent,
                    Objects.requireNonNull(example.rows(parent.entity().name()).get(id))));
            path.add(moved(id));
        });
        return path;
    }

    private void lead(ActTaker taker, EntityFacts entity, UUID id) {
        Map<String, @Nullable Object> row = example.rows(entity.entity().name()).get(id);
        List<UUID> path = new ArrayList<>(path(entity, row));
        path.add(moved(id));
        StateLeading leading = new StateLeading(meaning.facts(), entity, path);
        entity.attributes()
                .filter(attribute -> !attribute.attribute().machine().isEmpty())
                .forEach(attribute -> leading.lead(
                        taker,
                        attribute,
                        String.valueOf(row.get(attribute.name().text()))));
    }
}
