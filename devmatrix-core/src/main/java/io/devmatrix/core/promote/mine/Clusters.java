package io.devmatrix.core.promote.mine;

import io.devmatrix.core.promote.learn.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Fills of one shape that seem to mean the same: those joined by equal wording or by equal signature, over any number of steps. */
final class Clusters {
    private final List<KnownFill> fills;
    private final int[] parents;

    private Clusters(List<KnownFill> fills) {
        this.fills = fills;
        this.parents = new int[fills.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /** The clusters in the order of their first fills. */
    static List<List<KnownFill>> of(List<KnownFill> fills) {
        Clusters clusters = new Clusters(fills.stream().sorted(KnownFill.ORDER).toList());
        clusters.join(KnownFill::wording);
        clusters.join(fill -> Signature.of(fill.example()));
        return clusters.groups();
    }

    private void join(Function<KnownFill, Object> key) {
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            Integer known = first.putIfAbsent(key.apply(fills.get(i)), i);
            if (known != null) {
                int here = root(i);
                int there = root(known);
                parents[Math.max(here, there)] = Math.min(here, there);
            }
        }
    }

    private int root(int index) {
        int root = index;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }

    private List<List<KnownFill>> groups() {
        Map<Integer, List<KnownFill>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(fills.get(i));
        }
        return groups.values().stream().map(List::copyOf).toList();
    }
}
