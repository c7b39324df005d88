package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<Map<Tree, List<Integer>>> places = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            places.add(places(i));
        }
        List<Tree> common = null;
        for (int i = 0; i < lists.size(); i++) {
            List<Tree> candidates = sequence(i, places);
            common = common == null ? candidates : longest(common, candidates);
        }
        List<List<Integer>> positions = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            positions.add(match(i, Optional.ofNullable(common).orElse(List.of())));
        }
        return positions;
    }

    private Map<Tree, List<Integer>> places(int list) {
        Map<Tree, List<Integer>> places = new HashMap<>();
        for (int e = 0; e < size(list); e++) {
            if (labels.of(list, e).isEmpty()) {
                places.computeIfAbsent(labels.constant(list, e), key -> new ArrayList<>())
                        .add(e);
            }
        }
        return places;
    }

    /** Elements of the list that each list has as often. */
    private List<Tree> sequence(int list, List<Map<Tree, List<Integer>>> places) {
        List<Tree> sequence = new ArrayList<>();
        for (int e = 0; e < size(list); e++) {
            Tree element = labels.constant(list, e);
            int count = places.get(list).getOrDefault(element, List.of()).size();
            boolean everywhere = labels.of(list, e).isEmpty()
                    && places.stream()
                            .allMatch(each ->
                                    each.getOrDefault(element, List.of()).size() == count);
            if (everywhere) {
                sequence.add(element);
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
