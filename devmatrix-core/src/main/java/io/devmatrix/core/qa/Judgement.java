package io.devmatrix.core.qa;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verdict of a run: what the checks saw, how much of the model that is, and what the gate makes of it.
 *
 * @param report of the checks
 * @param compliance with the model; empty when the run was to stop before the level {@link Level#RUNNING}
 * @param gate what is asked for
 */
public record Judgement(QaReport report, Optional<Compliance> compliance, Gate gate) {
    /** The verdict on the model's nodes: figures are given for runs that were to see all. */
    public static Judgement of(QaReport report, List<ModelNode> nodes, Gate gate) {
        return new Judgement(
                report,
                report.level() == Level.RUNNING ? Optional.of(Compliance.of(nodes, report)) : Optional.empty(),
                gate);
    }

    /** Whether there was a check, the gate lets every one through, and enough of the model was observed. */
    public boolean passed() {
        return !report.results().isEmpty()
                && report.results().stream().allMatch(gate::lets)
                && shortfalls().isEmpty();
    }

    /** Whether the environment kept a check from being made. */
    public boolean broken() {
        return report.broken();
    }

    /** Results that the gate does not let through, in the order they were run. */
    public List<CheckResult> stopped() {
        return report.results().stream().filter(result -> !gate.lets(result)).toList();
    }

    /** Each figure of compliance that is below its threshold, in words; empty when both are reached. */
    public List<String> shortfalls() {
        List<String> lines = new ArrayList<>();
        compliance.ifPresent(figures -> {
            addShortfall(lines, "strict", figures, figures.strict(), gate.strict());
            addShortfall(lines, "relaxed", figures, figures.relaxed(), gate.relaxed());
        });
        return lines;
    }

    private static void addShortfall(
            List<String> lines, String name, Compliance figures, int number, BigDecimal threshold) {
        if (figures.part(number).compareTo(threshold) < 0) {
            lines.add("compliance " + name + " is " + number + "/"
                    + figures.nodes().size() + ", and the gate asks for " + threshold.toPlainString());
        }
    }
}
