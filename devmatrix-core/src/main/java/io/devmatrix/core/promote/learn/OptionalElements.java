package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Template.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Explains lists as one long list of which each has some elements: elements that look alike are one column, those that
 * come and go together one part. Each part then has a reason of its own.
 */
final class OptionalElements {
    private static final int MOST_COLUMNS = 40;

    private final Unifier unifier;
    private final List<Sample> lists;
    private final Map<Key, boolean[]> columns = new LinkedHashMap<>();
    private final List<List<Key>> rows = new ArrayList<>();

    /** The n-th element of an outline in its list. */
    private record Key(int outline, int occurrence) {}

    private OptionalElements(Unifier unifier, List<Sample> lists, Outlines outlines) {
        this.unifier = unifier;
        this.lists = lists;
        for (int i = 0; i < lists.size(); i++) {
            rows.add(row(i, outlines));
        }
    }

    static Optional<List<Part>> find(Unifier unifier, List<Sample> lists, Outlines outlines, int depth) {
        OptionalElements elements = new OptionalElements(unifier, lists, outlines);
        if (elements.columns.size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<List<Key>> parts = elements.parts(elements.order());
        return parts.size() < 2 ? Optional.empty() : elements.unify(parts, depth);
    }

    private List<Key> row(int list, Outlines outlines) {
        Map<Integer, Integer> seen = new LinkedHashMap<>();
        List<Key> row = new ArrayList<>();
        lists.get(list).tree().children().forEach(child -> {
            int outline = outlines.of(lists.get(list).with(child));
            Key key = new Key(outline, seen.merge(outline, 1, Integer::sum));
            columns.computeIfAbsent(key, absent -> new boolean[lists.size()])[list] = true;
            row.add(key);
        });
        return row;
    }

    /** All columns so that each row is in order; none when there is no such order. */
    private List<Key> order() {
        List<Key> order = new ArrayList<>();
        int[] next = new int[rows.size()];
        while (order.size() < columns.size()) {
            Optional<Key> free = columns.keySet().stream()
                    .filter(key -> !order.contains(key) && isFree(key, next))
                    .findFirst();
            if (free.isEmpty()) {
                return List.of();
            }
            order.add(free.get());
            IntStream.range(0, next.length)
                    .filter(i -> columns.get(free.get())[i])
                    .forEach(i -> next[i]++);
        }
        return order;
    }

    private boolean isFree(Key key, int[] next) {
        boolean[] present = columns.get(key);
        return IntStream.range(0, next.length)
                .allMatch(i -> !present[i] || rows.get(i).get(next[i]).equals(key));
    }

    /** Neighbours that stand in the same lists. */
    private List<List<Key>> parts(List<Key> order) {
        List<List<Key>> parts = new ArrayList<>();
        for (Key key : order) {
            List<Key> last = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
            if (!last.isEmpty() && Arrays.equals(columns.get(last.get(0)), columns.get(key))) {
                last.add(key);
            } else {
                parts.add(new ArrayList<>(List.of(key)));
            }
        }
        return parts;
    }

    private Optional<List<Part>> unify(List<List<Key>> keys, int depth) {
        List<Part> parts = new ArrayList<>();
        int[] begin = new int[lists.size()];
        for (List<Key> part : keys) {
            List<Sample> slices = new ArrayList<>();
            for (int i = 0; i < lists.size(); i++) {
                int end = begin[i] + (columns.get(part.get(0))[i] ? part.size() : 0);
                slices.add(Sequences.slice(lists.get(i), begin[i], end));
                begin[i] = end;
            }
            Optional<List<Part>> found = unifier.unify(slices, depth).map(Sequences::parts);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            parts.addAll(found.get());
        }
        return Optional.of(parts);
    }
}
