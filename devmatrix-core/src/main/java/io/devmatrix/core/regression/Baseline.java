package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.YamlFile;
import io.devmatrix.core.load.YamlNode;
import io.devmatrix.core.output.Json;
import io.devmatrix.core.output.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Findings that were there when the team began: they are known by rule, file and the text of their line, so that lines
 * above them may come and go.
 *
 * @param counts how many there are of each
 * @param problems what is wrong with the file
 */
public record Baseline(SortedMap<Key, Integer> counts, Findings problems) {
    /** Where the file is, relative to the project. */
    public static final String FILE = "src/main/devmatrix/baseline.json";

    /** Nothing is frozen. */
    public static final Baseline NONE = new Baseline(new TreeMap<>(), Findings.NONE);

    public Baseline {
        counts = new TreeMap<>(counts);
    }

    /** What a finding is known by. */
    record Key(String rule, String file, String line) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    /** Reads the file. */
    public static Baseline read(ModelFile file) {
        YamlFile yaml = YamlFile.read(file);
        List<Finding> problems = new ArrayList<>(yaml.findings().all());
        SortedMap<Key, Integer> counts = new TreeMap<>();
        yaml.root().flatMap(root -> TeamFields.of(root, "The file", List.of("frozen"), problems::add)).stream()
                .flatMap(fields -> fields.values("frozen"))
                .flatMap(node -> key(node, problems).stream())
                .forEach(key -> counts.merge(key, 1, Integer::sum));
        return new Baseline(counts, Findings.of(problems));
    }

    private static Optional<Key> key(YamlNode node, List<Finding> problems) {
        return TeamFields.of(node, "A frozen finding", List.of("rule", "file", "line"), problems::add)
                .map(fields -> new Key(fields.required("rule"), fields.required("file"), fields.required("line")));
    }

    /** The findings as the text of the file, sorted. */
    static String text(List<Finding> findings, Function<Location, String> lines) {
        String rows = findings.stream()
                .map(finding -> key(finding, lines.apply(finding.location())))
                .sorted()
                .map(key -> "\n    {\"rule\": " + Json.quote(key.rule()) + ", \"file\": " + Json.quote(key.file())
                        + ", \"line\": " + Json.quote(key.line()) + "}")
                .collect(Collectors.joining(","));
        return "{\n  \"frozen\": [" + rows + (rows.isEmpty() ? "" : "\n  ") + "]\n}\n";
    }

    private static Key key(Finding finding, String line) {
        return new Key(finding.id(), finding.location().file(), Sha256.of(line).substring(0, 16));
    }

    Counter counter() {
        return new Counter(new TreeMap<>(counts));
    }

    /** Counts down what is frozen while it is found again. */
    static final class Counter {
        private final SortedMap<Key, Integer> left;

        private Counter(SortedMap<Key, Integer> left) {
            this.left = left;
        }

        /** Whether the finding is one of those frozen; each may be asked for as often as it was frozen. */
        boolean takes(Finding finding, String line) {
            Key key = key(finding, line);
            Integer count = left.get(key);
            if (count == null) {
                return false;
            }
            left.computeIfPresent(key, (same, known) -> known == 1 ? null : known - 1);
            return true;
        }

        /** Those that were not found again. */
        List<Finding> left() {
            return left.entrySet().stream()
                    .map(Map.Entry::getKey)
                    .map(key -> TeamProblem.STALE_BASELINE.at(
                            Location.of(FILE),
                            "`" + key.rule() + "` is frozen in `" + key.file() + "` and no longer there",
                            "Run `mvn devmatrix:verify -Ddevmatrix.verify.freeze`"))
                    .toList();
        }
    }
}
