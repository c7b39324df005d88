package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.Miner;
import io.devmatrix.core.promote.RuleCandidate;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.learn.AntiUnifier;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.promote.rule.RuleFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Leaves one project out, learns of others, predicts each of its methods; writes what came of it. */
public final class PromotionBenchmark {
    /** Predicted of one more project than it takes to make a rule. */
    private static final int FEWEST_PROJECTS = 4;

    private final Thresholds thresholds = Thresholds.DEFAULTS;
    private final AntiUnifier learner = new AntiUnifier(thresholds.steps());
    private final Miner miner = new Miner(thresholds);
    private final RuleEngine engine = new RuleEngine(thresholds.branchProjects());
    private final Map<Integer, Tally> curve = new TreeMap<>();
    private final Report report;
    private final boolean proof = !Boolean.getBoolean("unproven");

    private PromotionBenchmark(Report report) {
        this.report = report;
    }

    /** Arguments: folder of the rendered applications, file of the report, then how many projects to learn of, each. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, List<Example>> kinds = new TreeMap<>();
        for (Method method : methods(folder)) {
            if (method.kind().startsWith(System.getProperty("kinds", ""))) {
                kinds.computeIfAbsent(method.kind(), key -> new ArrayList<>()).add(method.example());
            }
        }
        PromotionBenchmark benchmark = new PromotionBenchmark(new Report(kinds));
        List<Integer> sizes = Stream.of(arguments).skip(2).map(Integer::valueOf).toList();
        kinds.forEach((kind, examples) -> benchmark.run(kind, examples, sizes));
        Files.writeString(Path.of(arguments[1]), benchmark.report.text(benchmark.curve));
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

    private void run(String kind, List<Example> examples, List<Integer> sizes) {
        List<String> projects = List.copyOf(
                new TreeSet<>(examples.stream().map(Example::project).toList()));
        if (projects.size() < FEWEST_PROJECTS) {
            return;
        }
        long began = cpu();
        Optional<Rule> whole = learner.learn(kind, "", examples);
        long learned = cpu();
        int most = sizes.stream().mapToInt(Integer::intValue).max().orElseThrow();
        Tally all = new Tally();
        for (int size : sizes) {
            Tally tally = new Tally();
            projects.forEach(project -> predict(kind, examples, project, train(projects, project, size), tally));
            curve.computeIfAbsent(size, key -> new Tally()).add(tally);
            if (size == most) {
                all = tally;
            }
        }
        report.add(kind, projects.size(), all, learned - began, whole.map(RuleFile::write));
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

    private void predict(String kind, List<Example> examples, String project, List<String> train, Tally tally) {
        List<Example> known =
                examples.stream().filter(each -> train.contains(each.project())).toList();
        Optional<RuleCandidate> candidate = proof ? miner.mine(kind, "", known, List.of()) : Optional.empty();
        Optional<Rule> rule = proof
                ? candidate.filter(each -> each.proof().holds()).map(RuleCandidate::rule)
                : learner.learn(kind, "", known);
        String why = candidate.isPresent() ? "not proven" : "no rule";
        examples.stream()
                .filter(each -> each.project().equals(project))
                .forEach(each -> rule.ifPresentOrElse(
                        found -> tally.add(engine.apply(found, Facts.of(each.facts())), each.tree()),
                        () -> tally.abstain(why)));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
