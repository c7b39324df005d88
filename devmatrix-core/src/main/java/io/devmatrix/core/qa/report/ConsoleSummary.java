package io.devmatrix.core.qa.report;

import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.CheckResult.Verdict;
import io.devmatrix.core.qa.Excerpt;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.NodeStanding;
import io.devmatrix.core.qa.TextSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict as a person reads it in a terminal, on one screen: what does not hold first, the rest in short. */
public final class ConsoleSummary {
    /** The most lines that it takes. */
    public static final int SCREEN = 36;

    private static final int CHECKS = 12;
    private static final int NODES = 5;
    private static final int WIDTH = 110;

    private final Judgement judgement;
    private final List<Line> lines = new ArrayList<>();

    private ConsoleSummary(Judgement judgement) {
        this.judgement = judgement;
    }

    /**
     * One line.
     *
     * @param alarm whether it is about something that stops the build
     * @param text without line end
     */
    public record Line(boolean alarm, String text) {}

    /** The lines of the verdict, at most {@link #SCREEN}. */
    public static List<Line> of(Judgement judgement) {
        ConsoleSummary summary = new ConsoleSummary(judgement);
        List<CheckResult> wanting = judgement.report().results().stream()
                .filter(result -> !result.passed())
                .toList();
        if (wanting.isEmpty()) {
            summary.passed(judgement.report().results());
        } else {
            summary.wanting(wanting);
        }
        summary.end();
        return summary.lines;
    }

    /** All checks, each with what somebody should know, as far as the screen has room. */
    private void passed(List<CheckResult> results) {
        int noted = (int) results.stream()
                .filter(result -> !result.evidence().notes().isEmpty())
                .count();
        int each = Math.max(1, (SCREEN - results.size() - last().size()) / Math.max(1, noted));
        for (CheckResult result : results) {
            add(false, TextSummary.line(result));
            TextSummary.details(result, each).forEach(line -> add(false, line));
        }
    }

    private void wanting(List<CheckResult> wanting) {
        List<CheckResult> tried =
                wanting.stream().filter(is(Verdict.NOT_RUN).negate()).toList();
        List<CheckResult> shown = tried.stream().limit(CHECKS).toList();
        List<String> rest = new ArrayList<>(names("failed too", tried.stream().skip(CHECKS)));
        rest.addAll(names("not run", wanting.stream().filter(is(Verdict.NOT_RUN))));
        rest.addAll(names("passed", judgement.report().results().stream().filter(CheckResult::passed)));
        int left = SCREEN - rest.size() - shown.size() - last().size();
        int each = shown.isEmpty() ? 0 : Math.max(1, left / shown.size());
        for (CheckResult result : shown) {
            boolean alarm = !judgement.gate().lets(result);
            add(alarm, TextSummary.line(result));
            TextSummary.details(result, each).forEach(line -> add(alarm, line));
        }
        rest.forEach(line -> add(false, line));
    }

    private static Predicate<CheckResult> is(Verdict verdict) {
        return result -> result.verdict() == verdict;
    }

    /** Checks with their scores, as many on a line as fit. */
    private static List<String> names(String title, Stream<CheckResult> results) {
        List<String> lines = new ArrayList<>();
        String line = String.format(Locale.ROOT, "%-10s", title);
        for (CheckResult result : results.toList()) {
            String score = result.evidence().observations().isEmpty()
                    ? ""
                    : " " + result.evidence().score();
            if (line.length() + result.id().length() + score.length() > WIDTH) {
                lines.add(line);
                line = " ".repeat(10);
            }
            line += " " + result.id() + score;
        }
        if (line.length() > 10) {
            lines.add(line);
        }
        return lines;
    }

    private void end() {
        lines.addAll(last());
    }

    private List<Line> last() {
        List<Line> last = new ArrayList<>();
        judgement.shortfalls().forEach(shortfall -> last.add(new Line(true, shortfall)));
        if (!judgement.shortfalls().isEmpty()) {
            last.addAll(missing());
        }
        String figures =
                judgement.compliance().map(compliance -> "; " + compliance).orElse("");
        last.add(new Line(false, TextSummary.total(judgement.report()) + figures));
        return last;
    }

    /** The first nodes that are not observed exactly; each of them once checks have passed that should have seen it. */
    private List<Line> missing() {
        List<NodeStanding> nodes = judgement.compliance().orElseThrow().nodes().stream()
                .filter(node -> !node.isStrict())
                .toList();
        List<Line> found = nodes.stream()
                .limit(NODES)
                .map(node -> new Line(true, "        " + text(node)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (nodes.size() > NODES) {
            found.add(new Line(true, "        and " + (nodes.size() - NODES) + " more in the report"));
        }
        return found;
    }

    private static String text(NodeStanding node) {
        String reason = node.reasons().get(0);
        return "`" + node.node().id() + "` (" + node.node().kind() + ") is " + node.standing() + ": "
                + Excerpt.of(reason, WIDTH);
    }

    private void add(boolean alarm, String text) {
        lines.add(new Line(alarm, text));
    }
}
