package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.learn.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page of results. */
final class Report {
    private static final double NANOS = 1e9;

    private final int methods;
    private final int kinds;
    private final List<String> rows = new ArrayList<>();
    private long nanos;
    private int characters;

    Report(Map<String, List<Example>> examples) {
        this.methods = examples.values().stream().mapToInt(List::size).sum();
        this.kinds = examples.size();
    }

    void add(String kind, int projects, Tally tally, long learning, Optional<String> rule) {
        nanos += learning;
        characters += rule.map(String::length).orElse(0);
        String row = String.format(
                Locale.ROOT,
                "| `%s` | %d | %s | %.2f | %s |",
                kind,
                projects,
                tally.cells(),
                learning / NANOS,
                rule.isPresent() ? "yes" : "no");
        rows.add(row);
        System.out.println(row);
    }

    String text(Map<Integer, Tally> curve) {
        StringBuilder text = new StringBuilder();
        text.append(methods)
                .append(" methods of ")
                .append(kinds)
                .append(" kinds; ")
                .append(rows.size());
        text.append(" kinds stand in enough projects. ");
        text.append(
                String.format(Locale.ROOT, "Those were learned of all projects in %.1f CPU seconds", nanos / NANOS));
        text.append(" (").append(characters).append(" characters of rules).\n\n");
        text.append("| learned of | methods | exact | abstained | wrong | precision |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        curve.forEach((size, tally) -> text.append("| ")
                .append(size)
                .append(" projects | ")
                .append(tally.shares())
                .append(" |\n"));
        text.append(
                "\n| kind | projects | methods | exact | abstained | wrong | why abstained | CPU s | rule of all |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | --- |\n");
        rows.forEach(row -> text.append(row).append('\n'));
        return text.toString();
    }
}
