package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.rule.Template.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Explains lists as what each item of a collection contributes, with other parts before and behind. A block begins a few
 * elements before the first that speaks of its item, and ends where the next begins.
 */
final class Regions {
    private static final int WIDEST = 3;
    private static final int MOST_WITH_SWITCHES = 4;

    private final Unifier unifier;
    private final Outlines outlines = new Outlines();

    Regions(Unifier unifier) {
        this.unifier = unifier;
    }

    Optional<List<Part>> find(List<Sample> lists, Labels labels, int depth) {
        List<BlockRuns> all = labels.collections().stream()
                .map(collection -> new BlockRuns(lists, labels, collection))
                .filter(BlockRuns::repeats)
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
        return cuts(runs).stream()
                .limit(depth == 0 ? Integer.MAX_VALUE : MOST_WITH_SWITCHES)
                .map(splits -> find(splits, runs.collection(), depth))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All ways to cut the lists, first those whose blocks look most alike. */
    private List<List<BlockRuns.Split>> cuts(BlockRuns runs) {
        List<List<BlockRuns.Split>> cuts = new ArrayList<>();
        for (int trail = -1; trail <= WIDEST; trail++) {
            for (int lead = 0; lead <= WIDEST; lead++) {
                runs.split(lead, trail).ifPresent(cuts::add);
            }
        }
        Map<List<BlockRuns.Split>, Long> outlines = new IdentityHashMap<>();
        cuts.forEach(cut -> outlines.put(cut, differentOutlines(cut)));
        cuts.sort(Comparator.comparing(outlines::get));
        return cuts;
    }

    private long differentOutlines(List<BlockRuns.Split> splits) {
        return splits.stream()
                .flatMap(split -> Stream.concat(split.blocks().stream(), Stream.of(split.before(), split.after())))
                .map(outlines::of)
                .distinct()
                .count();
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
