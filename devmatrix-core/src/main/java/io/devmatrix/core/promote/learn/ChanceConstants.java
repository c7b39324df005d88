package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.NameExpression;
import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Code that is the same everywhere may be so by chance: where all samples share a fact whose text stands in it, that fact
 * explains it as well as the constant. Both are kept, so that the rule is not sure where they differ.
 */
final class ChanceConstants {
    /** Shorter texts stand everywhere. */
    private static final int SHORTEST = 2;

    private ChanceConstants() {}

    /** The template of samples whose trees are all equal. */
    static Template of(List<Sample> samples) {
        Map<String, String> shared = new TreeMap<>(samples.get(0).facts().names());
        shared.values().removeIf(text -> text.length() < SHORTEST);
        for (Sample sample : samples) {
            shared.entrySet().retainAll(sample.facts().names().entrySet());
        }
        return template(samples.get(0).tree(), shared);
    }

    private static Template template(Tree tree, Map<String, String> shared) {
        if (shared.isEmpty()) {
            return new Template.Constant(tree);
        }
        return switch (tree.shape()) {
            case LEAF -> leaf(tree, shared);
            case NODE -> node(tree, shared);
            case LIST -> list(tree, shared);
        };
    }

    private static Template leaf(Tree leaf, Map<String, String> shared) {
        List<NameExpression> expressions = new ArrayList<>();
        expressions.add(NameExpression.constant(leaf.text()));
        shared.forEach((path, text) -> {
            int start = leaf.text().indexOf(text);
            if (start >= 0 && Words.isWhole(leaf.text(), start, start + text.length())) {
                String after = leaf.text().substring(start + text.length());
                expressions.add(NameExpression.of(leaf.text().substring(0, start), path, after));
            }
        });
        return expressions.size() == 1 ? new Template.Constant(leaf) : new Template.Hole(leaf.kind(), expressions);
    }

    private static Template node(Tree tree, Map<String, String> shared) {
        List<Template> children =
                tree.children().stream().map(child -> template(child, shared)).toList();
        return areConstant(children) ? new Template.Constant(tree) : new Template.Branch(tree.kind(), children);
    }

    private static Template list(Tree tree, Map<String, String> shared) {
        List<Template> children =
                tree.children().stream().map(child -> template(child, shared)).toList();
        return areConstant(children)
                ? new Template.Constant(tree)
                : new Template.Sequence(
                        tree.kind(),
                        children.stream().<Template.Part>map(Template.One::new).toList());
    }

    private static boolean areConstant(List<Template> templates) {
        return templates.stream().allMatch(Template.Constant.class::isInstance);
    }
}
