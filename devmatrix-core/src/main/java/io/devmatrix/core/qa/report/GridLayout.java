package io.devmatrix.core.qa.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts boxes on a grid: what refers to others stands below them, what has no relation at all at the end. The same graph gives the same grid.
 */
final class GridLayout {
    private static final int MOST_COLUMNS = 6;

    private final Map<String, Set<String>> targets;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final int columns;
    private int rows;

    /** Where a box stands, counted from 0. */
    record Cell(int row, int column) {}

    /**
     * A layout.
     *
     * @param targets for each box, in order, those it refers to
     */
    GridLayout(Map<String, Set<String>> targets) {
        this.targets = targets;
        List<List<String>> layers = layers();
        this.columns = columns(layers);
        layers.forEach(this::place);
    }

    /** No more than the widest layer fills, lest the picture begin with an empty column. */
    private int columns(List<List<String>> layers) {
        int square = (int) Math.ceil(Math.sqrt(targets.size())) + 1;
        int widest = layers.stream().mapToInt(List::size).max().orElse(0);
        return Math.max(1, Math.min(widest, Math.min(MOST_COLUMNS, square)));
    }

    Cell cell(String box) {
        return cells.get(box);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    private List<List<String>> layers() {
        Set<String> related = new TreeSet<>();
        targets.forEach((box, others) -> others.stream()
                .filter(other -> !other.equals(box))
                .forEach(other -> {
                    related.add(box);
                    related.add(other);
                }));
        List<List<String>> layers = new ArrayList<>();
        for (String box : targets.keySet()) {
            if (related.contains(box)) {
                add(layers, rank(box, new TreeSet<>()), box);
            }
        }
        layers.add(
                targets.keySet().stream().filter(box -> !related.contains(box)).toList());
        return layers;
    }

    private static void add(List<List<String>> layers, int rank, String box) {
        while (layers.size() <= rank) {
            layers.add(new ArrayList<>());
        }
        layers.get(rank).add(box);
    }

    /** How many boxes stand above it on the longest way; a way that comes back to where it was ends. */
    private int rank(String box, Set<String> way) {
        if (!way.add(box)) {
            return -1;
        }
        int rank = targets.getOrDefault(box, Set.of()).stream()
                .mapToInt(other -> rank(other, way) + 1)
                .max()
                .orElse(0);
        way.remove(box);
        return rank;
    }

    /** Boxes of a layer in the order of what they refer to, as many in a row as there are columns, in the middle. */
    private void place(List<String> layer) {
        List<String> sorted =
                layer.stream().sorted(Comparator.comparingDouble(this::pull)).toList();
        for (int start = 0; start < sorted.size(); start += columns) {
            List<String> row = sorted.subList(start, Math.min(sorted.size(), start + columns));
            int first = (columns - row.size()) / 2;
            for (int i = 0; i < row.size(); i++) {
                cells.put(row.get(i), new Cell(rows, first + i));
            }
            rows++;
        }
    }

    private double pull(String box) {
        return targets.getOrDefault(box, Set.of()).stream()
                .filter(cells::containsKey)
                .mapToInt(other -> cells.get(other).column())
                .average()
                .orElse(columns / 2.0);
    }
}
