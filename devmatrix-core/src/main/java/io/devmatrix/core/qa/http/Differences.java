package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.qa.flow.World;
import io.devmatrix.core.qa.flow.WorldChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request did to the database.
 *
 * @param before rows of the trial before
 * @param world rows of the trial afterwards, and all others that have changed
 * @param rows keys of rows that differ in anything, by entity
 * @param others tables of no entity that differ
 */
record Differences(World before, World world, Map<String, SortedSet<String>> rows, List<String> others) {
    static Differences of(FlowBench bench, World before, Fingerprint old, Fingerprint now) {
        Map<String, SortedSet<String>> tables = new LinkedHashMap<>(old.differences(now));
        Map<String, Map<UUID, Map<String, @Nullable Object>>> world = new LinkedHashMap<>();
        Map<String, SortedSet<String>> rows = new LinkedHashMap<>();
        for (EntityFacts entity : bench.bench().api().facts().entities()) {
            String name = entity.entity().name();
            boolean joined = entity.relations()
                    .filter(RelationFacts::toMany)
                    .anyMatch(relation ->
                            tables.remove(relation.join().orElseThrow().table().text()) != null);
            SortedSet<String> keys = tables.remove(entity.table().name().text());
            if (keys != null || joined) {
                Set<UUID> ids = new LinkedHashSet<>();
                (keys == null ? new TreeSet<String>() : keys).forEach(key -> ids.add(UUID.fromString(key)));
                if (joined) {
                    ids.addAll(before.rows(name).keySet());
                }
                Map<UUID, Map<String, @Nullable Object>> after = new LinkedHashMap<>(before.rows(name));
                ids.forEach(after::remove);
                after.putAll(bench.store().read(entity, ids, false));
                world.put(name, after);
                rows.put(name, keys == null ? new TreeSet<>() : keys);
            }
        }
        return new Differences(before, before.with(world), rows, new ArrayList<>(tables.keySet()));
    }

    /** Whether anything has changed at all. */
    Optional<String> any() {
        if (rows.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("rows have changed: " + rows + (others.isEmpty() ? "" : " and tables " + others));
    }

    /** A change of a row that the flow has not written, though it tells nothing. */
    Optional<String> beside(Set<UUID> written, WorldChange change) {
        List<String> found = new ArrayList<>();
        rows.forEach((entity, keys) -> keys.stream()
                .filter(key -> !written.contains(UUID.fromString(key)) && !change.differs(entity, UUID.fromString(key)))
                .forEach(key -> found.add("`" + entity + "` " + key)));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("rows were written that the flow does not write: " + found);
    }
}
