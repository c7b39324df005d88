package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.ir.Expression;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of tables at a time.
 *
 * @param meaning of the model
 * @param tables the rows
 * @param now the time
 */
public record Sight(Meaning meaning, Tables tables, Instant now) {
    private static final Comparator<RowView> ORDER = Comparator.comparing(
                    (RowView row) -> (Instant) row.raw("createdAt"), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(row -> row.id().toString());

    /** What can be seen of that world, which nobody changes. */
    public static Sight of(Meaning meaning, World world, Instant now) {
        return new Sight(meaning, new Tables(world, meaning::kept), now);
    }

    /** The row with that id, there or not. */
    public RowView row(String entity, UUID id) {
        return new RowView(this, entity, id);
    }

    /** Whether there is such a row, not marked as deleted. */
    boolean has(String entity, UUID id) {
        return tables.has(entity, id) && tables.row(entity, id).get("deletedAt") == null;
    }

    /** All rows that are not marked as deleted. */
    public Stream<RowView> rows(String entity) {
        return tables.all(entity).keySet().stream()
                .filter(id -> has(entity, id))
                .map(id -> row(entity, id));
    }

    /** Rows that refer to the row with that id, in the order of answers. */
    List<RowView> referring(String owner, String relation, UUID id) {
        return rows(owner)
                .filter(row -> refers(row.raw(relation), id))
                .sorted(ORDER)
                .toList();
    }

    /** Whether a stored value leads to that row. */
    static boolean refers(@Nullable Object value, UUID id) {
        return value instanceof List<?> ids ? ids.contains(id) : id.equals(value);
    }

    /** The value of an expression of a flow. */
    @Nullable
    Object value(Expression expression, Map<String, ? extends @Nullable Object> names) {
        return Evaluator.evaluate(meaning.checked(expression, ""), Map.of(), withNow(names));
    }

    /** The value of an expression over one row. */
    public @Nullable Object value(Expression expression, RowView self, Map<String, ? extends @Nullable Object> names) {
        return Evaluator.evaluate(meaning.checked(expression, self.entity()), self, withNow(names));
    }

    /** Whether a condition over one row holds. */
    public boolean holds(Expression condition, RowView self) {
        return Boolean.TRUE.equals(value(condition, self, Map.of()));
    }

    /** Whether a condition of a flow holds for these names. */
    public boolean ensures(Expression condition, Map<String, @Nullable Object> names) {
        return Boolean.TRUE.equals(value(condition, names));
    }

    private Map<String, ?> withNow(Map<String, ? extends @Nullable Object> names) {
        if (names.containsKey("now")) {
            return names;
        }
        Map<String, @Nullable Object> more = new LinkedHashMap<>(names);
        more.put("now", now);
        return more;
    }
}
