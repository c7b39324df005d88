package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.DefaultValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two worlds, told without what the service makes itself: keys of new rows, counters of writers, times. Two
 * changes are the same when they tell the same.
 */
public final class WorldChange {
    private static final int DEEPEST = 4;
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Meaning meaning;
    private final World before;
    private final World after;
    private final Instant now;

    /**
     * The change from one world to another.
     *
     * @param now the time of the change, to within a minute
     */
    public WorldChange(Meaning meaning, World before, World after, Instant now) {
        this.meaning = meaning;
        this.before = before;
        this.after = after;
        this.now = now;
    }

    /** One line for each row added, row removed and field changed, sorted. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        meaning.facts().entities().forEach(entity -> add(entity.entity().name(), lines));
        return lines.stream().sorted().toList();
    }

    private void add(String entity, List<String> lines) {
        before.rows(entity).forEach((id, row) -> {
            Map<String, @Nullable Object> changed = after.rows(entity).get(id);
            if (changed == null) {
                lines.add("`" + entity + "` " + id + " is deleted");
            } else {
                addFields(entity, id, row, changed, lines);
            }
        });
        added(entity).keySet().forEach(id -> lines.add("new " + told(entity, id)));
    }

    /** Rows that are new, with what they tell. */
    public Map<UUID, String> added(String entity) {
        Map<UUID, String> added = new LinkedHashMap<>();
        if (after.rows(entity) == before.rows(entity)) {
            return added;
        }
        after.rows(entity).keySet().stream()
                .filter(id -> before.row(entity, id).isEmpty())
                .forEach(id -> added.put(id, told(entity, id)));
        return added;
    }

    /** Rows that are new, by entity in model order. */
    public List<MadeRow> made() {
        return meaning.facts().entities().stream()
                .flatMap(
                        entity -> made(entity.entity().name()).stream().map(key -> new MadeRow(entity.variable(), key)))
                .toList();
    }

    /** Keys of rows that are new, in an order that does not depend on keys. */
    public List<UUID> made(String entity) {
        return added(entity).entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<UUID, String> row) -> row.getValue().replaceAll(KEY, ""))
                        .thenComparing(row -> row.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void addFields(
            String entity,
            UUID id,
            Map<String, @Nullable Object> row,
            Map<String, @Nullable Object> changed,
            List<String> lines) {
        meaning.fields(entity).forEach((name, field) -> {
            Object now = seen(after, field, changed.get(name));
            boolean same = RowRules.same(seen(before, field, row.get(name)), now);
            if (!same && stored(field) && !isOwn(field)) {
                lines.add("`" + entity + "` " + id + ": `" + name + "` is " + value(now, 0));
            }
        });
    }

    /** The value as it can be seen: a list leaves out rows that are marked as deleted, whether the database still joins them or not. */
    private static @Nullable Object seen(World world, FieldFacts field, @Nullable Object value) {
        return value instanceof List<?> ids && field instanceof RelationFacts relation
                ? ids.stream()
                        .filter(id -> !isMarked(world, relation, (UUID) id))
                        .toList()
                : value;
    }

    private static boolean isMarked(World world, RelationFacts relation, UUID id) {
        return world.row(relation.relation().target(), id)
                .filter(row -> row.get("deletedAt") != null)
                .isPresent();
    }

    private static boolean stored(FieldFacts field) {
        return field.stored() || field instanceof RelationFacts relation && relation.toMany();
    }

    /** Whether a row has other values than before, but for times and counters of writers. */
    public boolean differs(String entity, UUID id) {
        Map<String, @Nullable Object> old = before.row(entity, id).orElse(Map.of());
        Map<String, @Nullable Object> row = after.row(entity, id).orElse(Map.of());
        return old.isEmpty() != row.isEmpty()
                || meaning.fields(entity).entrySet().stream()
                        .anyMatch(field -> stored(field.getValue())
                                && !isOwn(field.getValue())
                                && !RowRules.same(old.get(field.getKey()), row.get(field.getKey())));
    }

    private static boolean isOwn(FieldFacts field) {
        return !field.declared()
                && List.of("updatedAt", "version").contains(field.name().text());
    }

    private String told(String entity, UUID id) {
        return told(entity, id, 0);
    }

    private String told(String entity, UUID id, int depth) {
        Map<String, @Nullable Object> row = after.row(entity, id).orElse(Map.of());
        return "`" + entity + "` "
                + meaning.fields(entity).entrySet().stream()
                        .filter(field -> stored(field.getValue()))
                        .map(field ->
                                field.getKey() + "=" + told(entity, field.getValue(), row.get(field.getKey()), depth))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private String told(String entity, FieldFacts field, @Nullable Object value, int depth) {
        if (value != null && (isMade(field) || isMadeFor(field, value))) {
            return isTaken(entity, field, value) ? value + " again" : "made";
        }
        if (value instanceof UUID id && field instanceof RelationFacts relation) {
            String target = relation.relation().target();
            boolean isNew =
                    before.row(target, id).isEmpty() && after.row(target, id).isPresent();
            return !isNew ? id.toString() : depth < DEEPEST ? told(target, id, depth + 1) : "new";
        }
        return value(value, depth);
    }

    /** Whether a number that the database gives to one row alone is none, or that of another row. */
    private boolean isTaken(String entity, FieldFacts field, Object value) {
        boolean once = field instanceof AttributeFacts attribute
                && attribute.sequence().isPresent();
        return once
                && (((Number) value).longValue() == 0
                        || after.rows(entity).values().stream()
                                        .filter(row -> RowRules.same(
                                                row.get(field.name().text()), value))
                                        .count()
                                > 1);
    }

    /** Whether the service made the UUID that the request left out. */
    private static boolean isMadeFor(FieldFacts field, Object value) {
        return value instanceof UUID id
                && id.getMostSignificantBits() != PlainValues.GIVEN
                && field instanceof AttributeFacts attribute
                && attribute.defaultValue().orElse(null) instanceof DefaultValue.Function;
    }

    private static boolean isMade(FieldFacts field) {
        return isOwn(field)
                || field instanceof AttributeFacts attribute
                        && attribute.defaultValue().orElse(null) instanceof DefaultValue.Function function
                        && (function.function() != DefaultValue.SqlFunction.NOW || !attribute.declared())
                        && !attribute.access().atCreate();
    }

    private String value(@Nullable Object value, int depth) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Instant time && time.getNano() != 0) {
            return "now and " + Math.floorDiv(Duration.between(now, time).toSeconds(), 60) + " minutes";
        }
        return String.valueOf(value);
    }

    /** What one change tells and the other does not; empty when they are the same. */
    public Optional<String> difference(List<String> expected) {
        List<String> missing = new ArrayList<>(expected);
        List<String> surplus = new ArrayList<>();
        lines().forEach(line -> {
            if (!missing.remove(line)) {
                surplus.add(line);
            }
        });
        if (missing.isEmpty() && surplus.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("the database differs: missing " + missing + ", surplus " + surplus);
    }
}
