package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.learn.Markers.Item;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cuts lists into the blocks of the items of one collection. */
final class BlockRuns {
    private final List<Sample> lists;
    private final String collection;
    private final List<List<Mark>> marks = new ArrayList<>();

    /** An element that speaks of an item. */
    record Mark(int position, int item) {}

    /** A list cut up; one block for each item, which may be empty. */
    record Split(Sample before, List<Sample> blocks, Sample after) {}

    BlockRuns(List<Sample> lists, Labels labels, String collection) {
        this.lists = lists;
        this.collection = collection;
        for (int i = 0; i < lists.size(); i++) {
            marks.add(InOrder.longest(marks(labels, i)));
        }
    }

    /** Whether a list speaks of two items at least; one alone is no sign of a region. */
    boolean repeats() {
        return marks.stream()
                .anyMatch(own -> own.stream().map(Mark::item).distinct().count() > 1);
    }

    String collection() {
        return collection;
    }

    private List<Mark> marks(Labels labels, int list) {
        return IntStream.range(0, lists.get(list).tree().children().size())
                .boxed()
                .flatMap(e -> labels.of(list, e).filter(this::isOurs).map(item -> new Mark(e, item.index())).stream())
                .toList();
    }

    private boolean isOurs(Item item) {
        return item.collection().equals(collection);
    }

    /**
     * All lists cut, unless one cannot be cut like that.
     *
     * @param lead elements of a block before the first that speaks of its item
     * @param trail elements of the last block behind the last that speaks of its item; -1 for all there are
     */
    Optional<List<Split>> split(int lead, int trail) {
        boolean nothingBehind = trail < 0;
        List<Split> splits = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            List<Mark> own = marks.get(i);
            Optional<Split> split = own.isEmpty()
                    ? Optional.of(bare(lists.get(i), nothingBehind))
                    : cut(lists.get(i), own, lead, trail);
            if (split.isEmpty()) {
                return Optional.empty();
            }
            splits.add(split.get());
        }
        return Optional.of(splits);
    }

    /** Of a list without any such element; where its only part belongs is known where nothing stands behind others. */
    private Split bare(Sample list, boolean nothingBehind) {
        int size = list.tree().children().size();
        int end = nothingBehind || !anyBefore() ? (nothingBehind ? size : 0) : size;
        List<Sample> blocks = list.facts().items(collection).stream()
                .map(item -> block(list, item, 0, 0))
                .toList();
        return new Split(Sequences.slice(list, 0, end), blocks, Sequences.slice(list, end, size));
    }

    private boolean anyBefore() {
        return marks.stream().anyMatch(own -> !own.isEmpty() && own.get(0).position() > 0);
    }

    private Optional<Split> cut(Sample list, List<Mark> own, int lead, int trail) {
        int size = list.tree().children().size();
        int end = trail < 0 ? size : own.get(own.size() - 1).position() + trail + 1;
        int begin = own.get(0).position() - lead;
        if (begin < 0 || end > size) {
            return Optional.empty();
        }
        List<Sample> blocks = new ArrayList<>();
        List<Facts> items = list.facts().items(collection);
        for (int k = 0; k < items.size(); k++) {
            int from = start(own, k, lead, end);
            int to = Math.max(from, start(own, k + 1, lead, end));
            boolean present = hasItem(own, k);
            blocks.add(block(list, items.get(k), from, present ? to : from));
        }
        Sample before = Sequences.slice(list, 0, begin);
        return Optional.of(new Split(before, blocks, Sequences.slice(list, end, size)));
    }

    /** Where the block of the item begins, or else that of the next one that has a block. */
    private static int start(List<Mark> own, int item, int lead, int end) {
        return own.stream()
                .filter(mark -> mark.item() >= item)
                .mapToInt(mark -> mark.position() - lead)
                .findFirst()
                .orElse(end);
    }

    private static boolean hasItem(List<Mark> own, int item) {
        return own.stream().anyMatch(mark -> mark.item() == item);
    }

    private static Sample block(Sample list, Facts item, int from, int to) {
        List<Tree> children = list.tree().children().subList(from, to);
        return new Sample(Tree.list(list.tree().kind(), children), item, list.project());
    }
}
