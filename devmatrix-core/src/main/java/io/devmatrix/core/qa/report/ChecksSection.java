package io.devmatrix.core.qa.report;

import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.CheckResult.Verdict;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Layer;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.TextSummary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every check by layer, each with all that it saw. */
final class ChecksSection {
    private final Subject subject;

    ChecksSection(Subject subject) {
        this.subject = subject;
    }

    String html() {
        StringBuilder out = new StringBuilder();
        for (Layer layer : Layer.values()) {
            List<CheckResult> results = subject.judgement().report().results().stream()
                    .filter(result -> Layer.of(result.id(), result.level()) == layer)
                    .toList();
            if (!results.isEmpty()) {
                out.append("<h3>").append(Html.text(capital(layer))).append("</h3>\n");
                results.forEach(result -> out.append(check(result)));
            }
        }
        return Html.section("checks", "Checks and their evidence", out.toString());
    }

    private static String capital(Layer layer) {
        String word = layer.toString();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String check(CheckResult result) {
        String score = result.evidence().observations().isEmpty()
                ? "no evidence"
                : result.evidence().score();
        String level = result.level().name().toLowerCase(Locale.ROOT);
        String summary = badge(subject.judgement(), result) + " <code>"
                + Html.text(result.id()) + "</code> <span class=\"meta\">" + Html.text(score) + " · " + level + " · "
                + TextSummary.seconds(result.time()) + "</span>";
        String note = result.note().isEmpty() ? "" : "<p>" + Html.prose(result.note()) + "</p>\n";
        return Html.details(false, summary, note + evidence(result));
    }

    private static String evidence(CheckResult result) {
        return result.evidence().observations().stream()
                .map(ChecksSection::observation)
                .collect(Collectors.joining("", "<ul class=\"evidence\">\n", "</ul>\n"));
    }

    private static String observation(Observation observation) {
        return "<li class=\"" + (observation.holds() ? "good" : "bad") + "\"><span class=\"mark\">"
                + (observation.holds() ? "holds" : "fails") + "</span> " + Html.prose(observation.name()) + "</li>\n";
    }

    /** The verdict with what the gate makes of it, as a coloured word. */
    static String badge(Judgement judgement, CheckResult result) {
        String word = result.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        boolean warned = judgement.gate().isWarned(result);
        return Html.badge(kind(judgement, result), warned ? word + ", only warns" : word);
    }

    private static String kind(Judgement judgement, CheckResult result) {
        if (result.passed()) {
            return "good";
        }
        return judgement.gate().lets(result) || result.verdict() == Verdict.NOT_RUN ? "warn" : "bad";
    }
}
