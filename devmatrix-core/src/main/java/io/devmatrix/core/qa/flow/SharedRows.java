package io.devmatrix.core.qa.flow;

import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The same case several times over in one world, all with the same rows where something is counted down.
 *
 * @param world rows of all
 * @param requests one for each
 */
public record SharedRows(World world, List<Request> requests) {
    /** Names of the fields that the flow, or one it calls, counts down. */
    public static Set<String> counters(Meaning meaning, Flow flow) {
        return FlowTree.of(meaning.facts(), flow).stream()
                .flatMap(FlowTree::steps)
                .filter(step -> step instanceof Step.Adjust adjust && !adjust.increase())
                .map(step -> Paths.last(((Step.Adjust) step).target()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Puts cases of one witness together.
     *
     * @param after rows of the first case after the flow, which tell what is counted
     */
    public static SharedRows of(List<Scenario> cases, Set<String> counters, World after) {
        World first = cases.get(0).world();
        Map<String, Map<UUID, Map<String, @Nullable Object>>> all = new LinkedHashMap<>();
        List<Request> requests = new ArrayList<>();
        for (Scenario scenario : cases) {
            Map<Object, UUID> shared = shared(first, scenario.world(), counters, after);
            scenario.world()
                    .tables()
                    .forEach((entity, rows) -> rows.forEach((id, row) -> {
                        if (!shared.containsKey(id) || shared.get(id).equals(id)) {
                            all.computeIfAbsent(entity, e -> new LinkedHashMap<>())
                                    .put(id, moved(row, shared));
                        }
                    }));
            requests.add(
                    moved(scenario.request(), shared, cases.get(0).request().reply()));
        }
        return new SharedRows(World.of(all), List.copyOf(requests));
    }

    /** Which row of the first case stands for a counted row of that case: the one at the same place. */
    private static Map<Object, UUID> shared(World first, World other, Set<String> counters, World after) {
        Map<Object, UUID> shared = new LinkedHashMap<>();
        first.tables().forEach((entity, rows) -> {
            List<UUID> mine = List.copyOf(rows.keySet());
            List<UUID> theirs = List.copyOf(other.rows(entity).keySet());
            for (int i = 0; i < mine.size(); i++) {
                Map<String, @Nullable Object> old = rows.get(mine.get(i));
                Map<String, @Nullable Object> now = after.rows(entity).getOrDefault(mine.get(i), Map.of());
                if (counters.stream().anyMatch(counter -> isLess(now.get(counter), old.get(counter)))) {
                    shared.put(theirs.get(i), mine.get(i));
                }
            }
        });
        return shared;
    }

    private static boolean isLess(@Nullable Object one, @Nullable Object other) {
        return one instanceof Number
                && other instanceof Number
                && new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) < 0;
    }

    private static Map<String, @Nullable Object> moved(Map<String, @Nullable Object> row, Map<Object, UUID> shared) {
        Map<String, @Nullable Object> moved = new LinkedHashMap<>(row);
        moved.replaceAll((name, value) -> shared.containsKey(value) ? shared.get(value) : value);
        return moved;
    }

    private static Request moved(Request request, Map<Object, UUID> shared, Optional<Reply> reply) {
        Map<String, UUID> path = new LinkedHashMap<>(request.path());
        path.replaceAll((name, id) -> shared.getOrDefault(id, id));
        Optional<UUID> caller = request.caller().map(id -> shared.getOrDefault(id, id));
        return new Request(path, moved(request.inputs(), shared), reply, caller);
    }
}
