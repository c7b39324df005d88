package io.devmatrix.core.qa.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All rows at one moment, deeply immutable. A row has a value for each stored field by its name: for a relation the id it refers to,
 * for many-to-many the sorted list of ids; texts, JSON and bytes (Base64) are strings.
 */
public final class World {
    /** No row at all. */
    public static final World EMPTY = ofSealed(Map.of());

    private final Map<String, Map<UUID, Map<String, @Nullable Object>>> tables;

    private World(Map<String, Map<UUID, Map<String, @Nullable Object>>> tables) {
        this.tables = tables;
    }

    /** A world of tables that nobody changes any more. */
    static World ofSealed(Map<String, Map<UUID, Map<String, @Nullable Object>>> tables) {
        return new World(Collections.unmodifiableMap(new LinkedHashMap<>(tables)));
    }

    /** A world of these rows, by entity and id. */
    public static World of(Map<String, Map<UUID, Map<String, @Nullable Object>>> rows) {
        Map<String, Map<UUID, Map<String, @Nullable Object>>> sealed = new LinkedHashMap<>();
        rows.forEach((entity, table) -> {
            Map<UUID, Map<String, @Nullable Object>> copy = new LinkedHashMap<>();
            table.forEach((id, row) -> copy.put(id, sealed(row)));
            sealed.put(entity, Collections.unmodifiableMap(copy));
        });
        return ofSealed(sealed);
    }

    /** The same with these tables in place of its own. */
    public World with(Map<String, Map<UUID, Map<String, @Nullable Object>>> rows) {
        Map<String, Map<UUID, Map<String, @Nullable Object>>> all = new LinkedHashMap<>(tables);
        all.putAll(of(rows).tables);
        return ofSealed(all);
    }

    /** The table, of rows that nobody changes, as it is now. */
    static Map<UUID, Map<String, @Nullable Object>> sealedTable(Map<UUID, Map<String, @Nullable Object>> table) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(table));
    }

    static Map<String, @Nullable Object> sealed(Map<String, @Nullable Object> row) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }

    /** Entities that have had rows, with their rows in the order they were made. */
    public Map<String, Map<UUID, Map<String, @Nullable Object>>> tables() {
        return tables;
    }

    /** Rows of the entity by id, in the order they were made. */
    public Map<UUID, Map<String, @Nullable Object>> rows(String entity) {
        return tables.getOrDefault(entity, Collections.emptyMap());
    }

    /** The row with that id. */
    public Optional<Map<String, @Nullable Object>> row(String entity, UUID id) {
        return Optional.ofNullable(rows(entity).get(id));
    }

    /** How many rows there are. */
    public int size() {
        return tables.values().stream().mapToInt(Map::size).sum();
    }
}
