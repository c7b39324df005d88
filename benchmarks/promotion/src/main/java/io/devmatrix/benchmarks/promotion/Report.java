package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.learn.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of results. */
final class Report {
    private static final double NANOS = 1e9;

    private final int methods;
    private final int kinds;
    private final List<String> rows = new ArrayList<>();
    private long nanos;
    private int characters;
    private int rules;

    Report(Map<String, List<Example>> examples) {
        this.methods = examples.values().stream().mapToInt(List::size).sum();
        this.kinds = examples.size();
    }

    /** @param tallies one for each number of projects learned of, the smallest first */
    void add(String kind, int projects, List<Tally> tallies, long learning, Optional<String> rule) {
        nanos += learning;
        characters += rule.map(String::length).orElse(0);
        rules += rule.isPresent() ? 1 : 0;
        String row = String.format(
                Locale.ROOT,
                "| `%s` | %d | %d | %s | %s | %.2f |",
                kind,
                projects,
                tallies.get(0).all(),
                tallies.stream().map(Tally::counts).collect(Collectors.joining(" | ")),
                rule.isPresent() ? "yes" : "no",
                learning / NANOS);
        rows.add(row);
        System.out.println(row);
    }

    /** @param unstable kinds of which two learnings gave rules that differ */
    String text(Map<Integer, Tally> curve, Tally unseen, List<String> unstable) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d methods of %d kinds; %d kinds stand in enough projects. Those were learned of all projects in"
                        + " %.1f CPU seconds; %d have a rule, of %d characters together.\n\n",
                methods,
                kinds,
                rows.size(),
                nanos / NANOS,
                rules,
                characters));
        text.append("Learned twice, in two orders, rules that differ by a byte: ")
                .append(unstable.isEmpty() ? "none" : String.join(", ", unstable))
                .append(".\n\n| learned of | methods | exact | abstained | wrong | precision |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        curve.forEach((size, tally) -> text.append(row(size + " projects", tally)));
        text.append(unseen.all() == 0 ? "" : row("all, other applications", unseen));
        curve.forEach((size, tally) ->
                text.append("\nWhy of ").append(size).append(" projects: ").append(tally.why()));
        String sizes = curve.keySet().stream().map(size -> "of " + size).collect(Collectors.joining(" | "));
        text.append("\n\nExact / abstained / wrong:\n\n| kind | projects | methods | ")
                .append(sizes);
        text.append(" | rule of all | CPU s |\n| --- | ---: | ---: |").append(" --- |".repeat(curve.size()));
        text.append(" --- | ---: |\n");
        rows.forEach(row -> text.append(row).append('\n'));
        return text.toString();
    }

    private static String row(String name, Tally tally) {
        return "| " + name + " | " + tally.shares() + " |\n";
    }
}
