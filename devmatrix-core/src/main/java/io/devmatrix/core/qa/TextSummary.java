package io.devmatrix.core.qa;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The report as a person reads it in a terminal: a line per check with x/y and time, then every failure by name. */
public final class TextSummary {
    private static final int SHOWN = 20;
    private static final int WIDTH = 300;

    private TextSummary() {}

    /** The lines of the report, without line ends. */
    public static List<String> of(QaReport report) {
        return report.results().stream().flatMap(result -> of(result).stream()).toList();
    }

    /** The lines of one check, without line ends. */
    public static List<String> of(CheckResult result) {
        return Stream.concat(Stream.of(line(result)), details(result, SHOWN + 1).stream())
                .toList();
    }

    /** How many checks passed, and how long all of them took. */
    public static String total(QaReport report) {
        long passed = report.results().stream().filter(CheckResult::passed).count();
        Duration time = report.results().stream().map(CheckResult::time).reduce(Duration.ZERO, Duration::plus);
        return String.format(
                Locale.ROOT,
                "%d/%d checks passed, %s in all",
                passed,
                report.results().size(),
                seconds(time));
    }

    /** One line: verdict, level, id, score and time. */
    public static String line(CheckResult result) {
        String score = result.evidence().observations().isEmpty()
                ? "-"
                : result.evidence().score();
        return String.format(
                Locale.ROOT,
                "%-7s %-8s %-22s %9s %9s%s",
                result.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                result.level().name().toLowerCase(Locale.ROOT),
                result.id(),
                score,
                seconds(result.time()),
                result.note().lines().findFirst().map(note -> "  " + note).orElse(""));
    }

    /** What does not hold, in at most so many lines: the rest of the note, then failures by name. */
    public static List<String> details(CheckResult result, int most) {
        List<String> all = Stream.concat(
                        result.note().lines().skip(1).map(TextSummary::indented),
                        Stream.concat(result.evidence().failures().stream(), result.evidence().notes().stream())
                                .map(TextSummary::detail))
                .toList();
        if (all.size() <= most) {
            return all;
        }
        List<String> lines = new ArrayList<>(all.subList(0, most - 1));
        lines.add(indented("and " + (all.size() - most + 1) + " more in the report"));
        return lines;
    }

    private static String detail(Observation failure) {
        String fix = failure.fix().isEmpty() ? "" : " " + sentence(failure.fix());
        return indented(failure.name() + ": " + sentence(cut(failure.seen())) + fix);
    }

    private static String indented(String text) {
        return "        " + text;
    }

    private static String sentence(String text) {
        return text.isEmpty() || text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    private static String cut(String seen) {
        return Excerpt.of(seen.replace("\n", " "), WIDTH);
    }

    /** Seconds with one digit, as summaries print them. */
    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
