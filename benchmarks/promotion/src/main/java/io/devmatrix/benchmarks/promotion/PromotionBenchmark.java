package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.learn.AntiUnifier;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Leaves one project out, learns of others, predicts each of its methods; writes what came of it. */
public final class PromotionBenchmark {
    /** Predicted of one more project than it takes to make a rule. */
    private static final int FEWEST_PROJECTS = 4;

    private final AntiUnifier learner = new AntiUnifier(Thresholds.DEFAULTS.steps());
    private final Learning learning = new Learning(!Boolean.getBoolean("unproven"));
    private final Map<Integer, Tally> curve = new TreeMap<>();
    private final Map<String, Tally> unseen = new TreeMap<>();
    private final List<String> unstable = new ArrayList<>();
    private final List<Integer> sizes;
    private final Kinds others;
    private final Report report;

    private PromotionBenchmark(List<Integer> sizes, Kinds others, Report report) {
        this.sizes = sizes;
        this.others = others;
        this.report = report;
    }

    /** Arguments: folder of the rendered applications, file of the report, then how many projects to learn of, each. */
    public static void main(String[] arguments) throws IOException {
        Kinds kinds = kinds(Path.of(arguments[0]));
        kinds.examples().keySet().removeIf(kind -> !kind.startsWith(System.getProperty("kinds", "")));
        List<Integer> sizes =
                Stream.of(arguments).skip(2).map(Integer::valueOf).sorted().toList();
        String unseen = System.getProperty("unseen", "");
        Kinds others = unseen.isEmpty() ? new Kinds(new TreeMap<>()) : kinds(Path.of(unseen));
        PromotionBenchmark benchmark = new PromotionBenchmark(sizes, others, new Report(kinds.examples()));
        benchmark.run(kinds.in(FEWEST_PROJECTS));
        Files.writeString(Path.of(arguments[1]), benchmark.text());
    }

    private static Kinds kinds(Path folder) throws IOException {
        SortedMap<String, List<Example>> kinds = new TreeMap<>();
        for (Method method : methods(folder)) {
            kinds.computeIfAbsent(method.kind(), key -> new ArrayList<>()).add(method.example());
        }
        return new Kinds(kinds);
    }

    private static List<Method> methods(Path folder) throws IOException {
        List<Method> methods = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 3)) {
            for (Path file :
                    files.filter(each -> each.endsWith(".yo-rc.json")).sorted().toList()) {
                Application.at(file).ifPresent(root -> {
                    String project = folder.relativize(root).getName(0).toString();
                    methods.addAll(new Application(project, root).methods());
                });
            }
        }
        return methods;
    }

    private void run(Kinds kinds) {
        LeaveOneOut folds = new LeaveOneOut(kinds, learning);
        List<Map<String, Tally>> tallies = sizes.stream().map(folds::tallies).toList();
        for (int i = 0; i < sizes.size(); i++) {
            Tally all = curve.computeIfAbsent(sizes.get(i), size -> new Tally());
            tallies.get(i).values().forEach(all::add);
        }
        kinds.examples().forEach((kind, examples) -> learnAll(kind, examples, tallies));
        if (!others.examples().isEmpty()) {
            folds.count(learning.rules(kinds), others, unseen);
        }
    }

    /** A row for the kind, learned of all projects. */
    private void learnAll(String kind, List<Example> examples, List<Map<String, Tally>> tallies) {
        long began = cpu();
        Optional<Rule> rule = learner.learn(kind, "", examples);
        long nanos = cpu() - began;
        checkBytes(kind, examples, rule);
        List<Tally> own = tallies.stream().map(each -> each.get(kind)).toList();
        report.add(kind, Kinds.projects(examples).size(), own, nanos, rule.map(RuleFile::write));
    }

    /** Learns once more, of the same examples in another order. */
    private void checkBytes(String kind, List<Example> examples, Optional<Rule> rule) {
        List<Example> turned = new ArrayList<>(examples);
        Collections.reverse(turned);
        if (!learner.learn(kind, "", turned).map(RuleFile::write).equals(rule.map(RuleFile::write))) {
            unstable.add(kind);
        }
    }

    private String text() {
        Tally all = new Tally();
        unseen.values().forEach(all::add);
        return report.text(curve, all, unstable);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
