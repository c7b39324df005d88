package io.devmatrix.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cycles of a directed graph of names: one for each group of names that all lead to each other. */
final class Cycles {
    private final Map<String, List<String>> edges;
    private final List<List<String>> found = new ArrayList<>();
    private final Map<String, Boolean> done = new LinkedHashMap<>();

    private Cycles(Map<String, List<String>> edges) {
        this.edges = new TreeMap<>(edges);
    }

    /** Each cycle begins with its least name; names that share a found cycle are not reported again. */
    static Stream<List<String>> find(Map<String, List<String>> edges) {
        Cycles cycles = new Cycles(edges);
        cycles.edges.keySet().forEach(cycles::from);
        return cycles.found.stream();
    }

    /** {@code A -> B -> A}, in backticks. */
    static String text(List<String> cycle) {
        return Stream.concat(cycle.stream(), Stream.of(cycle.get(0)))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" -> "));
    }

    /** Shortest way from a name back to itself, breadth first, over names that no found cycle has. */
    private void from(String start) {
        if (done.containsKey(start)) {
            return;
        }
        Map<String, String> cameFrom = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String name = next.remove();
            for (String target : edges.getOrDefault(name, List.of())) {
                if (target.equals(start)) {
                    add(way(start, name, cameFrom));
                    return;
                }
                if (edges.containsKey(target)
                        && !done.containsKey(target)
                        && cameFrom.putIfAbsent(target, name) == null) {
                    next.add(target);
                }
            }
        }
        done.put(start, false);
    }

    private void add(List<String> cycle) {
        found.add(cycle);
        cycle.forEach(name -> done.put(name, true));
    }

    private static List<String> way(String start, String end, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>(List.of(end));
        while (!way.get(0).equals(start)) {
            way.add(0, cameFrom.get(way.get(0)));
        }
        return List.copyOf(way);
    }
}
