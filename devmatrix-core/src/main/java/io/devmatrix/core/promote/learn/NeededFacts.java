package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Feature;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The fewest facts that explain each choice of all rules learned of the same projects. In few projects a fact around many
 * slots, such as an option, agrees with the right one by chance; where no rule needs it, it is no reason for any.
 */
final class NeededFacts {
    private final Predicate<String> around;
    private final Set<Feature> needed;

    private NeededFacts(Predicate<String> around, Set<Feature> needed) {
        this.around = around;
        this.needed = needed;
    }

    /**
     * Those of the rules, found one after another: the one that explains most of the choices left, with all that explain as
     * many of them.
     *
     * @param rules of any family
     * @param around whether the path of a fact of the whole is that of one around the slot, as for {@link Siblings}
     */
    static NeededFacts of(Collection<Rule> rules, Predicate<String> around) {
        List<Set<Feature>> left = new ArrayList<>();
        rules.forEach(rule -> left.addAll(choices(rule)));
        Set<Feature> needed = new HashSet<>();
        while (!left.isEmpty()) {
            Set<Feature> best = mostFrequent(left);
            needed.addAll(best);
            left.removeIf(each -> !Collections.disjoint(each, best));
        }
        return new NeededFacts(around, needed);
    }

    /** For each place where the rule chooses all that it may choose by; the same ones count once. */
    private static Set<Set<Feature>> choices(Rule rule) {
        Set<Set<Feature>> all = new LinkedHashSet<>();
        Choices.eachSwitch(
                rule.body(),
                place -> all.add(
                        place.choices().stream().map(Template.Choice::feature).collect(Collectors.toSet())));
        return all;
    }

    private static Set<Feature> mostFrequent(List<Set<Feature>> choices) {
        Map<Feature, Long> counts = choices.stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        long most = Collections.max(counts.values());
        return counts.keySet().stream().filter(each -> counts.get(each) == most).collect(Collectors.toSet());
    }

    /**
     * The rule without ways to choose by what is around that no rule needs, where there is another way, and without guards of
     * its cases on such facts.
     */
    Rule narrowed(Rule rule) {
        Template body = Rewriting.of(rule.body(), this::narrowed);
        return new Rule(
                rule.slotKind(), rule.shape(), body, rule.domain(), rule.names(), rule.sources(), rule.projects());
    }

    private Template narrowed(Template.Switch place) {
        List<Template.Choice> kept =
                place.choices().stream().filter(each -> !isIdle(each.feature())).toList();
        List<Template.Choice> choices = kept.isEmpty() ? place.choices() : kept;
        return new Template.Switch(choices.stream().map(this::narrowed).toList());
    }

    private Template.Choice narrowed(Template.Choice choice) {
        SortedMap<String, Template.Case> cases = new TreeMap<>();
        choice.branches().forEach((value, each) -> {
            SortedMap<String, SortedMap<String, Integer>> domain = new TreeMap<>(each.domain());
            domain.keySet().removeIf(path -> isIdle(new Feature.Value(path)));
            cases.put(value, new Template.Case(each.template(), each.projects(), domain));
        });
        return new Template.Choice(choice.feature(), cases);
    }

    private boolean isIdle(Feature feature) {
        return feature instanceof Feature.Value value
                && !Facts.isOfItem(value.path())
                && around.test(value.path())
                && !needed.contains(feature);
    }
}
