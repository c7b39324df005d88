package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.learn.Example;
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

    /** Leaves each project out once, learns of so many others, and counts its methods. */
    Map<String, Tally> leaveOneOut(int size) {
        Map<String, Tally> tallies = new TreeMap<>();
        kinds.keySet().forEach(kind -> tallies.put(kind, new Tally()));
        for (String out : projects(kinds.values().stream().flatMap(List::stream).toList())) {
            SortedMap<String, Optional<Rule>> rules = new TreeMap<>();
            SortedMap<String, List<Example>> left = new TreeMap<>();
            kinds.forEach((kind, examples) -> {
                if (projects(examples).contains(out)) {
                    rules.put(kind, learner.apply(kind, of(examples, train(projects(examples), out, size))));
                    left.put(kind, of(examples, List.of(out)));
                }
            });
            predict(rules, left, tallies);
        }
        return tallies;
    }

    /** Counts methods that nothing was learned of. */
    void predict(SortedMap<String, Optional<Rule>> rules, Map<String, List<Example>> left, Map<String, Tally> tallies) {
        Siblings siblings = Siblings.of(rules.values(), path -> !path.startsWith(EntityModel.MEMBER));
        rules.forEach((kind, rule) -> {
            Optional<Rule> loosened = rule.map(siblings::loosened);
            Tally tally = tallies.computeIfAbsent(kind, key -> new Tally());
            for (Example each : left.getOrDefault(kind, List.of())) {
                loosened.ifPresentOrElse(
                        found -> tally.add(engine.apply(found, Facts.of(each.facts())), each.tree()),
                        () -> tally.abstain("no rule"));
            }
        });
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
