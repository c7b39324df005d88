package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.learn.Markers.Item;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which element of each list speaks of which item: the one under whose marks the element looks like most others. It speaks
 * of none when as a constant it is at least as frequent, and there is a reason to read it as one: it is the same where no
 * item has that name, or speaks of the whole.
 */
final class Labels {
    private final Markers markers;
    private final Map<Key, Set<Object>> asItem = new HashMap<>();
    private final Map<Tree, Set<Integer>> asConstant = new HashMap<>();
    private final Set<Tree> elsewhere = new HashSet<>();
    private final List<List<Element>> lists = new ArrayList<>();

    /** An element as it looks as a constant, and for each item it may speak of. */
    private static final class Element {
        private final Tree constant;
        private final Map<Item, Tree> byItem;
        private @Nullable Item label;

        Element(Tree constant, Map<Item, Tree> byItem) {
            this.constant = constant;
            this.byItem = byItem;
        }
    }

    private record Key(String collection, Tree marked) {}

    private record Pair(int list, int index) {}

    private Labels(Markers markers) {
        this.markers = markers;
    }

    static Labels of(List<Sample> lists, Markers markers) {
        Labels labels = new Labels(markers);
        for (int i = 0; i < lists.size(); i++) {
            labels.count(i, lists.get(i));
        }
        labels.lists.forEach(list -> list.forEach(labels::label));
        return labels;
    }

    /** The item that an element speaks of. */
    Optional<Item> of(int list, int element) {
        return Optional.ofNullable(lists.get(list).get(element).label);
    }

    /** How the element looks as a constant. */
    Tree constant(int list, int element) {
        return lists.get(list).get(element).constant;
    }

    /** All collections that an element speaks of, sorted. */
    Set<String> collections() {
        Set<String> collections = new TreeSet<>();
        lists.forEach(list -> list.stream()
                .map(element -> element.label)
                .filter(Objects::nonNull)
                .forEach(label -> collections.add(label.collection())));
        return collections;
    }

    private void label(Element element) {
        int best = 0;
        for (Map.Entry<Item, Tree> entry : element.byItem.entrySet()) {
            int count = asItem.get(new Key(entry.getKey().collection(), entry.getValue()))
                    .size();
            if (count > best) {
                best = count;
                element.label = entry.getKey();
            }
        }
        boolean constant = best <= asConstant.get(element.constant).size() && elsewhere.contains(element.constant);
        element.label = constant ? null : element.label;
    }

    private void count(int list, Sample sample) {
        List<Element> elements = new ArrayList<>();
        for (Tree tree : sample.tree().children()) {
            Map<Item, Tree> byItem = new LinkedHashMap<>();
            for (Item item : markers.items(tree, sample.facts())) {
                Tree marked = markers.mark(tree, sample.facts(), item);
                byItem.put(item, marked);
                asItem.computeIfAbsent(new Key(item.collection(), marked), key -> new HashSet<>())
                        .add(new Pair(list, item.index()));
            }
            Tree constant = markers.mark(tree, sample.facts(), null);
            asConstant.computeIfAbsent(constant, key -> new HashSet<>()).add(list);
            if (byItem.isEmpty() || !constant.equals(tree)) {
                elsewhere.add(constant);
            }
            elements.add(new Element(constant, byItem));
        }
        lists.add(elements);
    }
}
