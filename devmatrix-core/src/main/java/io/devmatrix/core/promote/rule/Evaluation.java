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
import java.util.stream.Stream;

/** Fills a template with facts, and stops where a guard does. */
final class Evaluation {
    private static final String UNKNOWN = "?";
    private static final Pattern NAME = Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
            + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");
    private static final Set<String> NAMES = Set.of(Kinds.NAME, Kinds.QUALIFIED);

    /** From how many projects on a setting that explained as much as others may be left out where its value is new. */
    private static final int MANY_PROJECTS = 6;

    private final int minimumSupport;
    private final int projects;
    private int regionItems;

    private Evaluation(int minimumSupport, int projects) {
        this.minimumSupport = minimumSupport;
        this.projects = projects;
    }

    /** @param projects that the template was learned of */
    static Outcome of(Template template, Facts facts, int minimumSupport, int projects) {
        try {
            return new Outcome.Code(new Evaluation(minimumSupport, projects).tree(template, facts));
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
        int simplest = choice.choices().stream()
                .filter(each -> !mayBeLeftOut(each, choice, facts))
                .mapToInt(each -> cost(each.feature()))
                .min()
                .orElseThrow();
        List<Tree> trees = choice.choices().stream()
                .filter(each -> !mayBeLeftOut(each, choice, facts))
                .flatMap(each -> known(each, facts, cost(each.feature()) == simplest))
                .distinct()
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

    /**
     * Any of the simplest ways to choose that does not know the value may be the right one, and any that knows it of too few
     * projects. Dearer ones only have to agree, as far as they know the value.
     */
    private Stream<Template> known(Template.Choice choice, Facts facts, boolean simplest) {
        String value = choice.feature().value(facts);
        Template.Case chosen = choice.branches().get(value);
        if (chosen == null && simplest) {
            throw new Uncertain(Outcome.Guard.NOVELTY, choice.feature() + "=" + value);
        } else if (chosen == null) {
            return Stream.empty();
        }
        if (simplest && minimumSupport > 0) {
            if (chosen.projects() < needed(choice.feature())) {
                throw new Uncertain(Outcome.Guard.SUPPORT, "seen in " + chosen.projects() + " projects");
            }
            chosen.domain().forEach((path, seen) -> requireSeen(path, seen, facts));
        }
        return Stream.of(chosen.template());
    }

    private void requireSeen(String path, SortedMap<String, Integer> seen, Facts facts) {
        String value = facts.values().getOrDefault(path, Feature.MISSING);
        if (!seen.containsKey(value)) {
            throw new Uncertain(Outcome.Guard.NOVELTY, path + "=" + value);
        } else if (seen.get(value) < minimumSupport && !FactTree.isSetting(path)) {
            throw new Uncertain(
                    Outcome.Guard.SUPPORT, path + "=" + value + " seen in " + seen.get(value) + " projects");
        }
    }

    /** A setting is farther away than a fact of the place that explains as much. */
    private static int cost(Feature feature) {
        return feature.cost() + (isSetting(feature) ? 1 : 0);
    }

    /** The more there are of a kind of feature, the more of them agree with anything by chance. */
    private int needed(Feature feature) {
        return minimumSupport + Math.max(0, feature.cost() - 2);
    }

    /** Whether it asks a setting for a value it does not know, where another one that is as simple knows its own. */
    private boolean mayBeLeftOut(Template.Choice choice, Template.Switch all, Facts facts) {
        return projects >= MANY_PROJECTS
                && isSetting(choice.feature())
                && !knows(choice, facts)
                && all.choices().stream()
                        .anyMatch(other -> cost(other.feature()) == cost(choice.feature()) && knows(other, facts));
    }

    private static boolean knows(Template.Choice choice, Facts facts) {
        return choice.branches().containsKey(choice.feature().value(facts));
    }

    private static boolean isSetting(Feature feature) {
        return feature instanceof Feature.Value value && FactTree.isSetting(value.path());
    }
}
