package io.devmatrix.core.promote.rule;

import io.devmatrix.core.promote.tree.Kinds;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills a template with facts, and stops where a guard does. */
final class Evaluation {
    private static final String UNKNOWN = "?";
    private static final Pattern NAME = Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
            + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");
    private static final Set<String> NAMES = Set.of(Kinds.NAME, Kinds.QUALIFIED);

    private final Choosing choosing;
    private int regionItems;

    private Evaluation(Choosing choosing) {
        this.choosing = choosing;
    }

    /** @param projects that the template was learned of */
    static Outcome of(Template template, Facts facts, int minimumSupport, int projects) {
        try {
            return new Outcome.Code(new Evaluation(new Choosing(minimumSupport, projects)).tree(template, facts));
        } catch (Uncertain uncertain) {
            return uncertain.abstention();
        }
    }

    private Tree tree(Template template, Facts facts) {
        if (template instanceof Template.Constant constant) {
            return constant.tree();
        } else if (template instanceof Template.Hole hole) {
            return hole(hole, facts);
        } else if (template instanceof Template.Branch branch) {
            return Tree.node(
                    branch.kind(),
                    branch.children().stream().map(child -> tree(child, facts)).toList());
        } else if (template instanceof Template.Sequence sequence) {
            return sequence(sequence, facts);
        } else if (template instanceof Template.IfAny either) {
            return either(either, facts);
        }
        return choose((Template.Switch) template, facts);
    }

    private Tree hole(Template.Hole hole, Facts facts) {
        Set<String> texts = hole.expressions().stream()
                .map(expression -> expression.evaluate(facts.names()).orElse(UNKNOWN))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (texts.size() > 1 && NAMES.contains(hole.kind())) {
            texts.removeIf(text -> !text.equals(UNKNOWN) && !NAME.matcher(text).matches()); // no code says it
        }
        if (texts.size() != 1 || texts.contains(UNKNOWN)) {
            throw new Uncertain(Outcome.Guard.DISAGREEMENT, String.join(" | ", texts));
        }
        return Tree.leaf(hole.kind(), texts.iterator().next());
    }

    private Tree sequence(Template.Sequence sequence, Facts facts) {
        List<Tree> children = new ArrayList<>();
        for (Template.Part part : sequence.parts()) {
            if (part instanceof Template.One one) {
                children.add(tree(one.template(), facts));
            } else if (part instanceof Template.Splice splice) {
                children.addAll(tree(splice.list(), facts).children());
            } else {
                region((Template.Region) part, facts, children);
            }
        }
        return Tree.list(sequence.kind(), children);
    }

    private void region(Template.Region region, Facts facts, List<Tree> children) {
        for (Facts item : facts.items(region.collection())) {
            requireKnown(region.domain(), item);
            List<Tree> block = tree(region.list(), item).children();
            regionItems += block.size();
            children.addAll(block);
        }
    }

    /**
     * Stops at a new value of a fact that never varied, and of a setting. Any other that varied without a difference to the
     * code does not matter.
     */
    static void requireKnownOfWhole(SortedMap<String, Set<String>> domain, Facts facts) {
        SortedMap<String, Set<String>> fixed = new TreeMap<>(domain);
        fixed.keySet().removeIf(path -> domain.get(path).size() > 1 && !FactTree.isSetting(path));
        requireKnown(fixed, facts);
    }

    /** Stops at a value that was never seen. */
    static void requireKnown(SortedMap<String, Set<String>> domain, Facts facts) {
        domain.forEach((path, seen) -> {
            String value = facts.values().getOrDefault(path, Feature.MISSING);
            if (!seen.contains(value)) {
                throw new Uncertain(Outcome.Guard.NOVELTY, path + "=" + value);
            }
        });
    }

    private Tree either(Template.IfAny either, Facts facts) {
        int before = regionItems;
        Tree tree = tree(either.template(), facts);
        return regionItems == before ? either.alternative() : tree;
    }

    private Tree choose(Template.Switch choice, Facts facts) {
        List<Tree> trees = choosing.templates(choice, facts).stream()
                .map(each -> tree(each, facts))
                .distinct()
                .toList();
        if (trees.size() > 1) {
            throw new Uncertain(
                    Outcome.Guard.ALTERNATIVES,
                    choice.choices().stream()
                            .map(each -> each.feature().toString())
                            .collect(Collectors.joining(" | ")));
        }
        return trees.get(0);
    }
}
