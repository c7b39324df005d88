package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.learn.NeededFacts;
import io.devmatrix.core.promote.learn.Siblings;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** All kinds of one sort of file, such as the tests of a resource: their rules are siblings. */
final class FileKinds {
    private final SortedMap<String, List<Example>> kinds = new TreeMap<>();
    private final BiFunction<String, List<Example>, Optional<Rule>> learner;
    private final RuleEngine engine;

    /** @param learner gives the rule of a kind */
    FileKinds(BiFunction<String, List<Example>, Optional<Rule>> learner, RuleEngine engine) {
        this.learner = learner;
        this.engine = engine;
    }

    void add(String kind, List<Example> examples) {
        kinds.put(kind, examples);
    }

    SortedMap<String, List<Example>> kinds() {
        return kinds;
    }

    static List<String> projects(List<Example> examples) {
        return List.copyOf(new TreeSet<>(examples.stream().map(Example::project).toList()));
    }

    /** What is learned of so many projects without this one, for each kind that stands in it. */
    SortedMap<String, Optional<Rule>> without(String out, int size) {
        SortedMap<String, Optional<Rule>> rules = new TreeMap<>();
        kinds.forEach((kind, examples) -> {
            if (projects(examples).contains(out)) {
                rules.put(kind, learner.apply(kind, of(examples, train(projects(examples), out, size))));
            }
        });
        return rules;
    }

    /** The methods of one project, by kind. */
    Map<String, List<Example>> of(String project) {
        Map<String, List<Example>> methods = new TreeMap<>();
        kinds.forEach((kind, examples) -> methods.put(kind, of(examples, List.of(project))));
        return methods;
    }

    /**
     * Counts methods that nothing was learned of.
     *
     * @param needed by all rules learned of the same projects
     */
    void predict(
            SortedMap<String, Optional<Rule>> rules,
            NeededFacts needed,
            Map<String, List<Example>> left,
            Map<String, Tally> tallies) {
        Siblings siblings = Siblings.of(rules.values(), FileKinds::isAround);
        rules.forEach((kind, rule) -> {
            Optional<Rule> loosened = rule.map(siblings::loosened).map(needed::narrowed);
            Tally tally = tallies.computeIfAbsent(kind, key -> new Tally());
            for (Example each : left.getOrDefault(kind, List.of())) {
                loosened.ifPresentOrElse(
                        found -> tally.add(engine.apply(found, Facts.of(each.facts())), each.tree()),
                        () -> tally.abstain("no rule"));
            }
        });
    }

    /** Whether a fact is not that of the member that a method speaks of. */
    static boolean isAround(String path) {
        return !path.startsWith(EntityModel.MEMBER);
    }

    private static List<Example> of(List<Example> examples, List<String> projects) {
        return examples.stream()
                .filter(each -> projects.contains(each.project()))
                .toList();
    }

    /** The projects that follow, in a circle, as many as there are and are wanted. */
    private static List<String> train(List<String> projects, String out, int size) {
        List<String> train = new ArrayList<>();
        int at = projects.indexOf(out);
        for (int i = 1; i < projects.size() && train.size() < size; i++) {
            train.add(projects.get((at + i) % projects.size()));
        }
        return train;
    }
}
