package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.ConstantNames;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.promote.rule.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns one rule from examples of one kind of slot with the same contract shape: the least general code with holes that
 * gives each of them from its facts. The same examples in any order give the same rule.
 */
public final class AntiUnifier {
    private static final int SWITCHES_INSIDE_EACH_OTHER = 3;

    private final long steps;

    /** @param steps after how many steps it gives up; a step is a tree looked at */
    public AntiUnifier(long steps) {
        this.steps = steps;
    }

    /** The rule, if there is one. It is not proven yet. */
    public Optional<Rule> learn(String slotKind, String shape, List<Example> examples) {
        List<Sample> samples = new ArrayList<>();
        List<Example> sorted = examples.stream()
                .sorted(Comparator.comparing(Example::project).thenComparing(Example::id))
                .toList();
        sorted.forEach(each -> samples.add(new Sample(each.tree(), Facts.of(each.facts()), each.project())));
        if (samples.isEmpty()) {
            return Optional.empty();
        }
        Unifier unifier = new Unifier(new Budget(steps));
        return IntStream.rangeClosed(0, SWITCHES_INSIDE_EACH_OTHER)
                .mapToObj(depth -> unifier.unify(samples, depth))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> unifier.split(samples, SWITCHES_INSIDE_EACH_OTHER))
                .filter(template -> Alternatives.explains(template, samples))
                .map(template -> LikelierTexts.of(template, samples))
                .map(template -> rule(slotKind, shape, Support.note(template, samples), sorted, samples));
    }

    private static Rule rule(
            String slotKind, String shape, Template template, List<Example> examples, List<Sample> samples) {
        SortedMap<String, Set<String>> domain = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        Set<String> projects = new TreeSet<>();
        for (Sample sample : samples) {
            Support.add(domain, sample.facts());
            names.addAll(RuleEngine.ownNames(sample.facts()));
            projects.add(sample.project());
        }
        names.retainAll(ConstantNames.of(template));
        List<String> sources = examples.stream().map(Example::id).toList();
        return new Rule(slotKind, shape, template, GuardedFacts.of(domain, template), names, sources, projects);
    }
}
