package io.devmatrix.core.promote.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Elements that stand in each of several lists, equally often and in the same order. What is between them is learned by
 * itself.
 */
final class Anchors {
    private final List<Sample> lists;
    private final Labels labels;
    private final BiFunction<Integer, Integer, Object> looks;

    /** @param looks how an element looks, by number of the list and of the element; equal ones may be an anchor */
    Anchors(List<Sample> lists, Labels labels, BiFunction<Integer, Integer, Object> looks) {
        this.lists = lists;
        this.labels = labels;
        this.looks = looks;
    }

    /** For each list the positions of its anchors; all have the same number. */
    List<List<Integer>> positions() {
        Map<Object, Integer> even = counts(0);
        for (int i = 1; i < lists.size(); i++) {
            Map<Object, Integer> counts = counts(i);
            even.entrySet().removeIf(each -> !each.getValue().equals(counts.get(each.getKey())));
        }
        List<Object> common = sequence(0, even.keySet());
        for (int i = 1; i < lists.size(); i++) {
            common = longest(common, sequence(i, even.keySet()));
        }
        List<List<Integer>> positions = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            positions.add(match(i, common));
        }
        return positions;
    }

    /** How often each element stands in the list that speaks of no item. */
    private Map<Object, Integer> counts(int list) {
        Map<Object, Integer> counts = new HashMap<>();
        for (int e = 0; e < size(list); e++) {
            if (labels.of(list, e).isEmpty()) {
                counts.merge(looks.apply(list, e), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Elements of the list that each list has as often. */
    private List<Object> sequence(int list, Set<Object> even) {
        List<Object> sequence = new ArrayList<>();
        for (int e = 0; e < size(list); e++) {
            if (labels.of(list, e).isEmpty() && even.contains(looks.apply(list, e))) {
                sequence.add(looks.apply(list, e));
            }
        }
        return sequence;
    }

    private List<Integer> match(int list, List<Object> common) {
        List<Integer> positions = new ArrayList<>();
        for (int e = 0; e < size(list) && positions.size() < common.size(); e++) {
            boolean next = looks.apply(list, e).equals(common.get(positions.size()));
            if (next && labels.of(list, e).isEmpty()) {
                positions.add(e);
            }
        }
        return positions;
    }

    private int size(int list) {
        return lists.get(list).tree().children().size();
    }

    /** The longest sequence that both have in order. */
    private static List<Object> longest(List<Object> one, List<Object> other) {
        if (one.equals(other)) {
            return one;
        }
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int k = other.size() - 1; k >= 0; k--) {
                length[i][k] = one.get(i).equals(other.get(k))
                        ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        List<Object> common = new ArrayList<>();
        for (int i = 0, k = 0; i < one.size() && k < other.size(); ) {
            if (one.get(i).equals(other.get(k))) {
                common.add(one.get(i++));
                k++;
            } else if (length[i + 1][k] >= length[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        return common;
    }
}
