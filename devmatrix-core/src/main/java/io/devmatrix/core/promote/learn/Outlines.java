package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.tree.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Code without what facts explain: each fact's text is one mark, and what repeats in a list stands there once. Trees of one
 * outline are likely to have one template; it is only a hint where to look first.
 */
final class Outlines {
    private static final String MARK = "\u00a4";
    private static final int SHORTEST = 2;

    private final Map<Sample, Integer> known = new HashMap<>();
    private final Map<Tree, Integer> numbers = new HashMap<>();
    private final Map<Facts, Set<String>> texts = new IdentityHashMap<>();

    /** A number that stands for the sample's outline. */
    int of(Sample sample) {
        return known.computeIfAbsent(sample, this::number);
    }

    private int number(Sample sample) {
        Tree outline = outline(sample.tree(), texts.computeIfAbsent(sample.facts(), Outlines::read));
        return numbers.computeIfAbsent(outline, key -> numbers.size());
    }

    private static Tree outline(Tree tree, Set<String> texts) {
        if (tree.shape() == Tree.Shape.LEAF) {
            return Tree.leaf(tree.kind(), marked(tree.text(), texts));
        }
        List<Tree> children =
                tree.children().stream().map(child -> outline(child, texts)).toList();
        return tree.shape() == Tree.Shape.NODE
                ? Tree.node(tree.kind(), children)
                : Tree.list(tree.kind(), children.stream().distinct().toList());
    }

    private static String marked(String text, Set<String> texts) {
        StringBuilder marked = new StringBuilder();
        int position = 0;
        while (position < text.length()) {
            int end = longest(text, position, texts);
            marked.append(end > position ? MARK : text.substring(position, position + 1));
            position = Math.max(end, position + 1);
        }
        return marked.toString();
    }

    private static int longest(String text, int start, Set<String> texts) {
        if (!Words.isBoundary(text, start)) {
            return start;
        }
        for (int end = text.length(); end > start; end--) {
            if (Words.isBoundary(text, end) && texts.contains(text.substring(start, end))) {
                return end;
            }
        }
        return start;
    }

    private static Set<String> read(Facts facts) {
        Set<String> texts = new HashSet<>(facts.names().values());
        for (String collection : facts.collections()) {
            for (FactTree item : facts.trees(collection)) {
                texts.addAll(Facts.own(item.names()));
            }
        }
        texts.removeIf(text -> text.length() < SHORTEST);
        return texts;
    }
}
