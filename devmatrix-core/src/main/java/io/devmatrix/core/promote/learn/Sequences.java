package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.rule.Template.Part;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Unifies lists: column by column where that goes, else between what all share, else as regions over collections. */
final class Sequences {
    private static final int HEAD = 3;

    private final Unifier unifier;
    private final Markers markers;
    private final Regions regions;
    private final Outlines outlines = new Outlines();

    Sequences(Unifier unifier, Markers markers) {
        this.unifier = unifier;
        this.markers = markers;
        this.regions = new Regions(unifier);
    }

    /** The parts of the list; empty when none explain it. */
    Optional<List<Part>> find(List<Sample> lists, int depth) {
        Optional<List<Part>> found = columns(lists, 0);
        if (found.isEmpty()) {
            Labels labels = Labels.of(lists, markers);
            List<List<Integer>> anchors = new Anchors(lists, labels, labels::constant).positions();
            found = anchors.get(0).isEmpty() ? regions.find(lists, labels, depth) : between(lists, anchors, depth);
            if (found.isEmpty() && depth > 0) {
                found = loosely(lists, labels, depth);
            }
        }
        return found.isEmpty() && depth > 0 ? columns(lists, depth) : found;
    }

    /** By elements that are alike without being equal. */
    private Optional<List<Part>> loosely(List<Sample> lists, Labels labels, int depth) {
        BiFunction<Integer, Integer, Object> outline = (i, e) ->
                outlines.of(lists.get(i).with(lists.get(i).tree().children().get(e)));
        BiFunction<Integer, Integer, Object> head =
                (i, e) -> head(lists.get(i).tree().children().get(e), HEAD);
        return Stream.of(outline, head)
                .map(looks -> new Anchors(lists, labels, looks).positions())
                .filter(anchors -> !anchors.get(0).isEmpty())
                .map(anchors -> between(lists, anchors, depth))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> labels.collections().isEmpty()
                        ? OptionalElements.find(unifier, lists, outlines, depth)
                        : Optional.empty());
    }

    /** Kinds of the uppermost nodes. */
    private static String head(Tree tree, int height) {
        boolean last = height == 0 || tree.shape() != Tree.Shape.NODE;
        return tree.kind()
                + (last
                        ? ""
                        : tree.children().stream()
                                .map(child -> head(child, height - 1))
                                .toList());
    }

    private Optional<List<Part>> columns(List<Sample> lists, int depth) {
        int width = lists.get(0).tree().children().size();
        boolean even = lists.stream().allMatch(list -> list.tree().children().size() == width);
        return even
                ? unifier.unifyColumns(lists, depth)
                        .map(templates ->
                                templates.stream().<Part>map(Template.One::new).toList())
                : Optional.empty();
    }

    private Optional<List<Part>> between(List<Sample> lists, List<List<Integer>> anchors, int depth) {
        List<Part> parts = new ArrayList<>();
        for (int a = 0; a <= anchors.get(0).size(); a++) {
            Optional<List<Part>> gap = gap(lists, anchors, a, depth);
            Optional<List<Part>> anchor =
                    a == anchors.get(0).size() ? Optional.of(List.of()) : anchor(lists, anchors, a, depth);
            if (gap.isEmpty() || anchor.isEmpty()) {
                return Optional.empty();
            }
            parts.addAll(gap.get());
            parts.addAll(anchor.get());
        }
        return Optional.of(parts);
    }

    private Optional<List<Part>> anchor(List<Sample> lists, List<List<Integer>> anchors, int a, int depth) {
        List<Sample> column = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            Sample list = lists.get(i);
            column.add(list.with(list.tree().children().get(anchors.get(i).get(a))));
        }
        return unifier.unify(column, depth).map(template -> List.of(new Template.One(template)));
    }

    private Optional<List<Part>> gap(List<Sample> lists, List<List<Integer>> anchors, int a, int depth) {
        List<Sample> gaps = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            List<Integer> positions = anchors.get(i);
            int from = a == 0 ? 0 : positions.get(a - 1) + 1;
            int to = a == positions.size() ? lists.get(i).tree().children().size() : positions.get(a);
            gaps.add(slice(lists.get(i), from, to));
        }
        return unifier.unify(gaps, depth).map(Sequences::parts);
    }

    /** Part of a list, as a list. */
    static Sample slice(Sample list, int from, int to) {
        return list.with(Tree.list(list.tree().kind(), list.tree().children().subList(from, to)));
    }

    /** The parts of a template for a list. */
    static List<Part> parts(Template list) {
        if (list instanceof Template.Sequence sequence) {
            return sequence.parts();
        }
        if (list instanceof Template.Constant constant) {
            Stream<Tree> children = constant.tree().children().stream();
            return children.<Part>map(tree -> new Template.One(new Template.Constant(tree)))
                    .toList();
        }
        return List.of(new Template.Splice(list));
    }
}
