package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.rule.Template.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Explains lists as what each item of a collection contributes, with other parts before and behind. A block begins a few
 * elements before the first that speaks of its item, and ends where the next begins.
 */
final class Regions {
    private static final int WIDEST = 3;

    private final Unifier unifier;

    Regions(Unifier unifier) {
        this.unifier = unifier;
    }

    Optional<List<Part>> find(List<Sample> lists, Labels labels, int depth) {
        List<BlockRuns> all = labels.collections().stream()
                .map(collection -> new BlockRuns(lists, labels, collection))
                .toList();
        return all.stream()
                .map(runs -> find(runs, 0))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> depth == 0
                        ? Optional.empty()
                        : all.stream()
                                .map(runs -> find(runs, depth))
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    private Optional<List<Part>> find(BlockRuns runs, int depth) {
        for (int trail = -1; trail <= WIDEST; trail++) {
            for (int lead = 0; lead <= WIDEST; lead++) {
                Optional<List<BlockRuns.Split>> splits = runs.split(lead, trail);
                Optional<List<Part>> found = splits.flatMap(each -> find(each, runs.collection(), depth));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Part>> find(List<BlockRuns.Split> splits, String collection, int depth) {
        List<Sample> blocks =
                splits.stream().flatMap(split -> split.blocks().stream()).toList();
        Optional<Template> block = unifier.unify(blocks, depth);
        if (block.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Part>> before =
                around(splits.stream().map(BlockRuns.Split::before).toList(), depth);
        Optional<List<Part>> after =
                around(splits.stream().map(BlockRuns.Split::after).toList(), depth);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(before.get());
        parts.add(new Template.Region(collection, block.get(), new TreeMap<>()));
        parts.addAll(after.get());
        return Optional.of(parts);
    }

    private Optional<List<Part>> around(List<Sample> lists, int depth) {
        boolean empty = lists.stream().allMatch(list -> list.tree().children().isEmpty());
        return empty ? Optional.of(List.of()) : unifier.unify(lists, depth).map(Sequences::parts);
    }
}
