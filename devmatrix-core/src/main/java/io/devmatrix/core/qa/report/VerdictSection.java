package io.devmatrix.core.qa.report;

import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.qa.Compliance;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.TextSummary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The verdict in a few figures, and what the gate makes of it. */
final class VerdictSection {
    private final Subject subject;
    private final Judgement judgement;

    VerdictSection(Subject subject) {
        this.subject = subject;
        this.judgement = subject.judgement();
    }

    String title() {
        return name() + ": " + word();
    }

    String heading() {
        return Html.text(name()) + " " + Html.badge(kind(), word());
    }

    private String name() {
        String title = subject.facts().application().title();
        return title.isEmpty() ? subject.facts().application().service() : title;
    }

    private String word() {
        return judgement.passed() ? "passed" : judgement.broken() ? "broken environment" : "failed";
    }

    private String kind() {
        return judgement.passed() ? "good" : "bad";
    }

    String html() {
        String figures = figure("Checks", TextSummary.total(judgement.report()))
                + figure("Level", judgement.report().level().name().toLowerCase(Locale.ROOT))
                + figure(
                        "Strict compliance",
                        judgement.compliance().map(c -> share(c, c.strict())).orElse("not judged at this level"))
                + figure(
                        "Relaxed compliance",
                        judgement.compliance().map(c -> share(c, c.relaxed())).orElse("not judged at this level"))
                + figure("Atoms", strata())
                + figure("LLM calls", String.valueOf(subject.plan().counts().get(Stratum.LLM)));
        return Html.section("verdict", "Verdict", "<dl class=\"figures\">\n" + figures + "</dl>\n" + gate());
    }

    private static String figure(String name, String value) {
        return "<div><dt>" + Html.text(name) + "</dt><dd>" + Html.text(value) + "</dd></div>\n";
    }

    private static String share(Compliance compliance, int number) {
        return number + "/" + compliance.nodes().size();
    }

    private String strata() {
        return subject.plan().counts().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                .reduce((one, other) -> one + ", " + other)
                .orElse("none");
    }

    /** What is looser than without a file, and what is not reached all the same. */
    private String gate() {
        List<String> loosened = judgement.gate().loosened();
        String strict =
                "<p>The gate is strict: every check passes, and every node of the model is observed exactly.</p>\n";
        return (loosened.isEmpty() ? strict : lines("warn", loosened)) + lines("bad", judgement.shortfalls());
    }

    private static String lines(String kind, List<String> lines) {
        return lines.stream()
                .map(line -> "<p class=\"gate " + kind + "\">" + Html.prose(line) + "</p>\n")
                .collect(Collectors.joining());
    }
}
