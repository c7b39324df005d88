package io.devmatrix.core.promote.rule;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Chooses among the branches of a switch by facts, and stops where a guard does. */
final class Choosing {
    /** From how many projects on a setting that explained as much as others may be left out where its value is new. */
    private static final int MANY_PROJECTS = 6;

    /** What a reason costs that is made of two facts of an item. */
    private static final int TWO_FACTS = 4;

    private final int minimumSupport;
    private final int projects;

    /** @param projects that the template was learned of */
    Choosing(int minimumSupport, int projects) {
        this.minimumSupport = minimumSupport;
        this.projects = projects;
    }

    /** What each way to choose says that has to agree. */
    List<Template> templates(Template.Switch place, Facts facts) {
        List<Template.Choice> choices = place.choices().stream()
                .filter(each -> !mayBeLeftOut(each, place, facts))
                .toList();
        int simplest =
                choices.stream().mapToInt(each -> cost(each.feature())).min().orElseThrow();
        return choices.stream()
                .flatMap(each -> known(each, facts, cost(each.feature()) == simplest))
                .distinct()
                .toList();
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
            requireSupport(choice, chosen);
            chosen.domain().forEach((path, seen) -> requireSeen(path, seen, facts));
        }
        return Stream.of(chosen.template());
    }

    private void requireSupport(Template.Choice choice, Template.Case chosen) {
        int seen = Math.min(chosen.projects(), ofReason(choice, chosen));
        if (chosen.projects() < needed(choice.feature()) || seen < minimumSupport) {
            throw new Uncertain(Outcome.Guard.SUPPORT, "seen in " + seen + " projects");
        }
    }

    /** Two facts of an item that only one project shows a difference by are no reason, whichever side is chosen. */
    private static int ofReason(Template.Choice choice, Template.Case chosen) {
        return choice.feature().cost() < TWO_FACTS
                ? chosen.projects()
                : choice.branches().values().stream()
                        .mapToInt(Template.Case::projects)
                        .min()
                        .orElseThrow();
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
