package io.devmatrix.core.qa.flow;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows while a flow runs: changed in place, what it started from is not. */
final class Tables {
    private final Map<String, Map<UUID, Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
    private final Map<UUID, Map<String, @Nullable Object>> graves = new LinkedHashMap<>();
    private final Set<UUID> touched = new LinkedHashSet<>();

    private final Keeping keeping;

    /** What becomes of a value when a row keeps it. */
    @FunctionalInterface
    interface Keeping {
        Map<String, @Nullable Object> kept(String entity, Map<String, @Nullable Object> row);
    }

    Tables(World start, Keeping keeping) {
        this.keeping = keeping;
        start.tables().forEach((entity, table) -> rows.put(entity, new LinkedHashMap<>(table)));
    }

    Map<UUID, Map<String, @Nullable Object>> all(String entity) {
        return rows.computeIfAbsent(entity, e -> new LinkedHashMap<>());
    }

    boolean has(String entity, UUID id) {
        return all(entity).containsKey(id);
    }

    /** The row, also when it was deleted meanwhile. */
    Map<String, @Nullable Object> row(String entity, UUID id) {
        Map<String, @Nullable Object> row = all(entity).get(id);
        return row == null ? graves.getOrDefault(id, Map.of()) : row;
    }

    void put(String entity, UUID id, Map<String, @Nullable Object> row) {
        all(entity).put(id, World.sealed(keeping.kept(entity, row)));
        touched.add(id);
    }

    /** Sets a field; of a row that was deleted meanwhile nobody sees it but who still holds the row. */
    void set(String entity, UUID id, String field, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(row(entity, id));
        changed.put(field, value);
        if (has(entity, id)) {
            put(entity, id, changed);
        } else {
            graves.put(id, changed);
        }
    }

    void remove(String entity, UUID id) {
        graves.put(id, row(entity, id));
        all(entity).remove(id);
        touched.add(id);
    }

    /** Rows that were written, also with the values they had. */
    Set<UUID> touched() {
        return touched;
    }

    World world() {
        return new World(rows);
    }
}
