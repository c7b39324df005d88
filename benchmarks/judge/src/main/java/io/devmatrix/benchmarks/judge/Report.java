package io.devmatrix.benchmarks.judge;

import io.devmatrix.benchmarks.judge.Explanations.Explanation;
import io.devmatrix.benchmarks.judge.Outcome.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all outcomes come to, as a Markdown page; the same outcomes give the same page. */
final class Report {
    private final List<Operator> operators;
    private final List<Outcome> mutants;
    private final List<Outcome> clean;
    private final Explanations explanations;

    Report(List<Operator> operators, List<Outcome> outcomes, Explanations explanations) {
        this.operators = List.copyOf(operators);
        this.mutants = outcomes.stream()
                .filter(o ->
                        operators.stream().anyMatch(operator -> operator.id().equals(o.operator())))
                .toList();
        this.clean = outcomes.stream()
                .filter(o -> o.operator().equals(Outcome.NO_FAULT))
                .toList();
        this.explanations = explanations;
    }

    /** A few lines for the console. */
    List<String> summary() {
        Count all = new Count(mutants);
        List<String> lines = new ArrayList<>();
        lines.add(all.line() + ", by "
                + mutants.stream().map(Outcome::operator).distinct().count() + " of " + operators.size()
                + " operators");
        lines.add("false alarms: "
                + clean.stream().filter(o -> o.end() != End.SURVIVED).count() + " of " + clean.size()
                + " runs without a fault");
        survivors().forEach(o -> lines.add("survived: " + o.key() + " | " + o.text()));
        wrong().forEach(o -> lines.add("caught, though said to be equivalent: " + o.key()));
        return lines;
    }

    /** The whole page. */
    String page() {
        List<String> page = new ArrayList<>(List.of("# What the judge sees", ""));
        summary().stream().limit(2).forEach(line -> page.add("- " + line));
        table(page, "By area", byArea());
        table(page, "By service", mutants.stream().collect(grouped(Outcome::app)));
        checks(page);
        table(page, "By operator", mutants.stream().collect(grouped(Outcome::operator)));
        page.addAll(List.of("", "## Operators", "", "| operator | fault |", "| --- | --- |"));
        operators.forEach(o -> page.add("| " + o.id() + " | " + cell(o.fault()) + " |"));
        survived(page);
        return String.join("\n", page) + "\n";
    }

    private Map<String, List<Outcome>> byArea() {
        Map<String, String> areas = operators.stream().collect(Collectors.toMap(Operator::id, Operator::area));
        return mutants.stream().collect(grouped(o -> areas.get(o.operator())));
    }

    private static java.util.stream.Collector<Outcome, ?, Map<String, List<Outcome>>> grouped(
            java.util.function.Function<Outcome, String> by) {
        return Collectors.groupingBy(by, TreeMap::new, Collectors.toList());
    }

    private void table(List<String> page, String title, Map<String, List<Outcome>> groups) {
        page.addAll(List.of(
                "",
                "## " + title,
                "",
                "| | planted | stillborn | equivalent | caught | survived | first seen by |",
                "| --- | ---: | ---: | ---: | ---: | ---: | --- |"));
        groups.forEach(
                (name, of) -> page.add("| " + name + " | " + new Count(of).row() + " | " + firstSeen(of) + " |"));
    }

    private void checks(List<String> page) {
        page.addAll(List.of("", "## By check", "", "| check | saw it first |", "| --- | ---: |"));
        caught(mutants).forEach((check, count) -> page.add("| " + check + " | " + count + " |"));
    }

    private void survived(List<String> page) {
        page.addAll(
                List.of("", "## Survivors", "", "| operator, place | there was | what it is |", "| --- | --- | --- |"));
        mutants.stream().filter(o -> o.end() == End.SURVIVED).forEach(o -> {
            Optional<Explanation> why = explanations.of(o);
            String what = why.map(e -> e.kind().name().toLowerCase(java.util.Locale.ROOT) + ": " + e.because())
                    .orElse("not explained yet");
            page.add("| " + o.key() + " | `" + cell(o.text()) + "` | " + cell(what) + " |");
        });
    }

    private List<Outcome> survivors() {
        return mutants.stream()
                .filter(o -> o.end() == End.SURVIVED && !explanations.isEquivalent(o))
                .toList();
    }

    private List<Outcome> wrong() {
        return mutants.stream()
                .filter(o -> o.end() == End.CAUGHT && explanations.isEquivalent(o))
                .toList();
    }

    private static String firstSeen(List<Outcome> outcomes) {
        return caught(outcomes).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Long> caught(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(o -> o.end() == End.CAUGHT)
                .collect(Collectors.groupingBy(o -> o.checks().get(0), TreeMap::new, Collectors.counting()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** How many of some outcomes ended how. */
    private final class Count {
        private final List<Outcome> outcomes;

        Count(List<Outcome> outcomes) {
            this.outcomes = outcomes;
        }

        private long ended(End end) {
            return outcomes.stream().filter(o -> o.end() == end).count();
        }

        private long equivalent() {
            return outcomes.stream()
                    .filter(o -> o.end() == End.SURVIVED && explanations.isEquivalent(o))
                    .count();
        }

        String row() {
            return outcomes.size() + " | " + ended(End.STILLBORN) + " | " + equivalent() + " | " + ended(End.CAUGHT)
                    + " | " + (ended(End.SURVIVED) - equivalent());
        }

        String line() {
            long real = ended(End.CAUGHT) + ended(End.SURVIVED) - equivalent();
            return "caught " + ended(End.CAUGHT) + " of " + real + " (planted " + outcomes.size() + ", stillborn "
                    + ended(End.STILLBORN) + ", equivalent " + equivalent() + ", broken " + ended(End.BROKEN) + ")";
        }
    }
}
