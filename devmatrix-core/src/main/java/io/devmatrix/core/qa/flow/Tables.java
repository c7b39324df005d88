package io.devmatrix.core.qa.flow;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows while a flow runs: changed in place, what it started from is not. */
final class Tables {
    private final World start;
    private final Map<String, Map<UUID, Map<String, @Nullable Object>>> written = new LinkedHashMap<>();
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
        this.start = start;
    }

    /** Rows of the entity, as they are until the next one is written. */
    Map<UUID, Map<String, @Nullable Object>> all(String entity) {
        return isWritten(entity) ? own(entity) : start.rows(entity);
    }

    /** The table as a copy of its own, made when it is first written: most tables never are. */
    private Map<UUID, Map<String, @Nullable Object>> own(String entity) {
        return written.computeIfAbsent(entity, e -> new LinkedHashMap<>(start.rows(entity)));
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
        own(entity).put(id, World.sealed(keeping.kept(entity, row)));
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
        own(entity).remove(id);
        touched.add(id);
    }

    /** Whether a row of the entity was written. */
    boolean isWritten(String entity) {
        return written.containsKey(entity);
    }

    /** Rows that were written, also with the values they had. */
    Set<UUID> touched() {
        return touched;
    }

    /** The rows as they are now. */
    World world() {
        Map<String, Map<UUID, Map<String, @Nullable Object>>> now = new LinkedHashMap<>(start.tables());
        written.forEach((entity, table) -> now.put(entity, World.sealedTable(table)));
        return World.ofSealed(now);
    }
}
