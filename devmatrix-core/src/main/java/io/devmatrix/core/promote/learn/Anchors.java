package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Elements that stand in each of several lists, equally often and in the same order. What is between them is learned by
 * itself.
 */
final class Anchors {
    private final List<Sample> lists;
    private final Labels labels;

    Anchors(List<Sample> lists, Labels labels) {
        this.lists = lists;
        this.labels = labels;
    }

    /** For each list the positions of its anchors; all have the same number. */
    List<List<Integer>> positions() {
        Map<Tree, Integer> even = counts(0);
        for (int i = 1; i < lists.size(); i++) {
            Map<Tree, Integer> counts = counts(i);
            even.entrySet().removeIf(each -> !each.getValue().equals(counts.get(each.getKey())));
        }
        List<Tree> common = sequence(0, even.keySet());
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
    private Map<Tree, Integer> counts(int list) {
        Map<Tree, Integer> counts = new HashMap<>();
        for (int e = 0; e < size(list); e++) {
            if (labels.of(list, e).isEmpty()) {
                counts.merge(labels.constant(list, e), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Elements of the list that each list has as often. */
    private List<Tree> sequence(int list, Set<Tree> even) {
        List<Tree> sequence = new ArrayList<>();
        for (int e = 0; e < size(list); e++) {
            if (labels.of(list, e).isEmpty() && even.contains(labels.constant(list, e))) {
                sequence.add(labels.constant(list, e));
            }
        }
        return sequence;
    }

    private List<Integer> match(int list, List<Tree> common) {
        List<Integer> positions = new ArrayList<>();
        for (int e = 0; e < size(list) && positions.size() < common.size(); e++) {
            boolean next = labels.constant(list, e).equals(common.get(positions.size()));
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
    private static List<Tree> longest(List<Tree> one, List<Tree> other) {
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
        List<Tree> common = new ArrayList<>();
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
