package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.Miner;
import io.devmatrix.core.promote.RuleCandidate;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.learn.AntiUnifier;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.learn.NeededFacts;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.promote.rule.RuleFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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

    private final Thresholds thresholds = Thresholds.DEFAULTS;
    private final AntiUnifier learner = new AntiUnifier(thresholds.steps());
    private final Miner miner = new Miner(thresholds);
    private final boolean proof = !Boolean.getBoolean("unproven");
    private final Map<Integer, Tally> curve = new TreeMap<>();
    private final Map<String, Tally> unseen = new TreeMap<>();
    private final List<String> unstable = new ArrayList<>();
    private final List<Integer> sizes;
    private final Map<String, List<Example>> others;
    private final Report report;

    private PromotionBenchmark(List<Integer> sizes, Map<String, List<Example>> others, Report report) {
        this.sizes = sizes;
        this.others = others;
        this.report = report;
    }

    /** Arguments: folder of the rendered applications, file of the report, then how many projects to learn of, each. */
    public static void main(String[] arguments) throws IOException {
        Map<String, List<Example>> kinds = kinds(Path.of(arguments[0]));
        kinds.keySet().removeIf(kind -> !kind.startsWith(System.getProperty("kinds", "")));
        List<Integer> sizes =
                Stream.of(arguments).skip(2).map(Integer::valueOf).sorted().toList();
        String unseen = System.getProperty("unseen", "");
        PromotionBenchmark benchmark =
                new PromotionBenchmark(sizes, unseen.isEmpty() ? Map.of() : kinds(Path.of(unseen)), new Report(kinds));
        benchmark.run(benchmark.files(kinds));
        Files.writeString(Path.of(arguments[1]), benchmark.text());
    }

    private static Map<String, List<Example>> kinds(Path folder) throws IOException {
        Map<String, List<Example>> kinds = new TreeMap<>();
        for (Method method : methods(folder)) {
            kinds.computeIfAbsent(method.kind(), key -> new ArrayList<>()).add(method.example());
        }
        return kinds;
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

    /** The kinds that stand in enough projects, by sort of file. */
    private SortedMap<String, FileKinds> files(Map<String, List<Example>> kinds) {
        SortedMap<String, FileKinds> files = new TreeMap<>();
        RuleEngine engine = new RuleEngine(thresholds.branchProjects());
        kinds.forEach((kind, examples) -> {
            if (FileKinds.projects(examples).size() >= FEWEST_PROJECTS) {
                files.computeIfAbsent(kind.substring(0, kind.indexOf('#')), file -> new FileKinds(this::learn, engine))
                        .add(kind, examples);
            }
        });
        return files;
    }

    private void run(SortedMap<String, FileKinds> files) {
        LeaveOneOut folds = new LeaveOneOut(files.values());
        List<Map<String, Tally>> tallies = sizes.stream().map(folds::tallies).toList();
        for (int i = 0; i < sizes.size(); i++) {
            Tally all = curve.computeIfAbsent(sizes.get(i), size -> new Tally());
            tallies.get(i).values().forEach(all::add);
        }
        Map<FileKinds, SortedMap<String, Optional<Rule>>> rules = new LinkedHashMap<>();
        files.values().forEach(file -> rules.put(file, learnAll(file, tallies)));
        NeededFacts needed = LeaveOneOut.needed(rules.values());
        rules.forEach((file, own) -> file.predict(own, needed, others, unseen));
    }

    /** The rules of all projects, with a row for each in the report. */
    private SortedMap<String, Optional<Rule>> learnAll(FileKinds file, List<Map<String, Tally>> tallies) {
        SortedMap<String, Optional<Rule>> rules = new TreeMap<>();
        file.kinds().forEach((kind, examples) -> {
            long began = cpu();
            Optional<Rule> rule = learner.learn(kind, "", examples);
            long nanos = cpu() - began;
            rules.put(kind, rule);
            checkBytes(kind, examples, rule);
            List<Tally> own = tallies.stream().map(each -> each.get(kind)).toList();
            report.add(kind, FileKinds.projects(examples).size(), own, nanos, rule.map(RuleFile::write));
        });
        return rules;
    }

    /** Proven or not, as it is wanted. */
    private Optional<Rule> learn(String kind, List<Example> examples) {
        return proof
                ? miner.mine(kind, "", examples, List.of())
                        .filter(each -> each.proof().holds())
                        .map(RuleCandidate::rule)
                : learner.learn(kind, "", examples);
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
