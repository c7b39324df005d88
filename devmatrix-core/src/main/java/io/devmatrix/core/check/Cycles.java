package io.devmatrix.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cycles of a directed graph of names, none of which share a name. */
final class Cycles {
    private final Map<String, List<String>> edges;
    private final Set<String> open;
    private final List<List<String>> found = new ArrayList<>();

    private Cycles(Map<String, List<String>> edges) {
        this.edges = edges;
        this.open = leadingOn(edges);
        open.retainAll(leadingOn(reversed(edges)));
    }

    /** A shortest cycle through each name, in their order; names of a found cycle are not looked at again. */
    static Stream<List<String>> find(Map<String, List<String>> edges) {
        Cycles cycles = new Cycles(edges);
        List.copyOf(cycles.open).forEach(cycles::from);
        return cycles.found.stream();
    }

    /** {@code A -> B -> A}, in backticks. */
    static String text(List<String> cycle) {
        return Stream.concat(cycle.stream(), Stream.of(cycle.get(0)))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" -> "));
    }

    /** Names from which one can walk for ever: what is left when dead ends are taken away until there are none. */
    private static Set<String> leadingOn(Map<String, List<String>> edges) {
        Map<String, List<String>> sources = reversed(edges);
        Map<String, Integer> ways = new TreeMap<>();
        edges.forEach((name, targets) -> ways.put(name, targets.size()));
        Set<String> left = new TreeSet<>(ways.keySet());
        Deque<String> ends = new ArrayDeque<>();
        sources.keySet().stream().filter(name -> !ways.containsKey(name)).forEach(ends::add);
        left.stream().filter(name -> ways.get(name) == 0).forEach(ends::add);
        while (!ends.isEmpty()) {
            String end = ends.remove();
            left.remove(end);
            for (String source : sources.getOrDefault(end, List.of())) {
                if (ways.merge(source, -1, Integer::sum) == 0) {
                    ends.add(source);
                }
            }
        }
        return left;
    }

    private static Map<String, List<String>> reversed(Map<String, List<String>> edges) {
        Map<String, List<String>> reversed = new TreeMap<>();
        edges.forEach((name, targets) -> targets.forEach(target ->
                reversed.computeIfAbsent(target, t -> new ArrayList<>()).add(name)));
        return reversed;
    }

    /** Walks breadth first over names that no found cycle has, until it is back. */
    private void from(String start) {
        if (!open.contains(start)) {
            return;
        }
        Map<String, String> cameFrom = new TreeMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty() && !cameFrom.containsKey(start)) {
            String name = next.remove();
            edges.getOrDefault(name, List.of()).stream()
                    .filter(target -> open.contains(target) && cameFrom.putIfAbsent(target, name) == null)
                    .forEach(next::add);
        }
        open.remove(start);
        if (cameFrom.containsKey(start)) {
            found.add(way(start, cameFrom));
            found.get(found.size() - 1).forEach(open::remove);
        }
    }

    private static List<String> way(String start, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>();
        for (String name = cameFrom.get(start); !name.equals(start); name = cameFrom.get(name)) {
            way.add(0, name);
        }
        way.add(0, start);
        return List.copyOf(way);
    }
}
