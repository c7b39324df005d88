package io.devmatrix.core.qa.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which row of the database is which new row of the oracle: those that tell the same. */
public final class Pairing {
    private final Map<UUID, UUID> pairs = new LinkedHashMap<>();

    /** Pairs the new rows of one entity after another, in their order. */
    public Pairing(Meaning meaning, WorldChange expected, WorldChange seen) {
        meaning.facts()
                .entities()
                .forEach(entity -> pair(
                        expected.added(entity.entity().name()),
                        new LinkedHashMap<>(seen.added(entity.entity().name()))));
    }

    private void pair(Map<UUID, String> expected, Map<UUID, String> free) {
        expected.forEach((id, told) -> {
            Optional<UUID> twin = free.entrySet().stream()
                    .filter(other -> other.getValue().equals(told))
                    .map(Map.Entry::getKey)
                    .findFirst();
            twin.ifPresent(other -> {
                pairs.put(id, other);
                free.remove(other);
            });
        });
    }

    /** The same value with rows, and keys of rows, as that sight has them. */
    public @Nullable Object moved(@Nullable Object value, Sight sight) {
        if (value instanceof RowView row) {
            return sight.row(row.entity(), pairs.getOrDefault(row.id(), row.id()));
        }
        if (value instanceof UUID id) {
            return pairs.getOrDefault(id, id);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> moved(element, sight)).collect(Collectors.toList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> moved = new LinkedHashMap<>();
            map.forEach((name, part) -> moved.put((String) name, moved(part, sight)));
            return moved;
        }
        return value;
    }
}
