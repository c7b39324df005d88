package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.flow.World;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows that refer to each other, directly or by way of others. */
final class Kin {
    private final World world;

    Kin(World world) {
        this.world = world;
    }

    /** Keys of those rows and of all that hang together with them. */
    Set<UUID> of(Set<UUID> rows) {
        Set<UUID> kin = new LinkedHashSet<>(rows);
        int size;
        do {
            size = kin.size();
            world.tables().values().forEach(table -> table.forEach((id, row) -> join(kin, id, row)));
        } while (kin.size() > size);
        return kin;
    }

    private static void join(Set<UUID> kin, UUID id, Map<String, @Nullable Object> row) {
        Set<UUID> known = new LinkedHashSet<>(Set.of(id));
        row.values().stream().flatMap(Kin::keys).forEach(known::add);
        if (known.stream().anyMatch(kin::contains)) {
            kin.addAll(known);
        }
    }

    private static Stream<UUID> keys(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(Kin::keys);
        }
        return value instanceof UUID id ? Stream.of(id) : Stream.empty();
    }
}
