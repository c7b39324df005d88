package io.devmatrix.core.qa.report;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.Observation;
import java.util.List;
import java.util.stream.Collectors;

/** Each failure with what was seen, where, and how to mend it. */
final class FailuresSection {
    private static final int OPEN = 10;

    private final Subject subject;

    FailuresSection(Subject subject) {
        this.subject = subject;
    }

    String html() {
        List<CheckResult> wanting = subject.judgement().report().results().stream()
                .filter(result -> !result.passed())
                .toList();
        String content = wanting.isEmpty()
                ? "<p>Every observation holds.</p>\n"
                : wanting.stream().map(this::check).collect(Collectors.joining());
        return Html.section("failures", "What does not hold, and how to mend it", content);
    }

    private String check(CheckResult result) {
        List<Observation> failures = result.evidence().failures();
        String title = "<h3>" + ChecksSection.badge(subject.judgement(), result) + " <code>" + Html.text(result.id())
                + "</code></h3>\n";
        if (failures.isEmpty()) {
            return title + "<p class=\"seen\">" + Html.prose(result.note()) + "</p>\n" + remedy(Remedy.of(result));
        }
        StringBuilder out = new StringBuilder(title);
        for (int i = 0; i < failures.size(); i++) {
            out.append(failure(result, failures.get(i), i < OPEN));
        }
        return out.toString();
    }

    private String failure(CheckResult result, Observation failure, boolean open) {
        String seen = failure.seen().isEmpty() ? "" : "<p class=\"seen\">" + Html.prose(failure.seen()) + "</p>\n";
        return Html.details(
                open,
                Html.prose(failure.name()),
                seen + remedy(Remedy.of(result, failure)) + place(failure) + nodes(failure));
    }

    private static String remedy(String text) {
        return "<p class=\"fix\"><strong>To mend it:</strong> " + Html.prose(text) + ".</p>\n";
    }

    private String place(Observation failure) {
        Location place = subject.place(failure);
        return place.equals(Location.NONE) ? "" : "<p>At <code>" + Html.text(place.toString()) + "</code></p>\n";
    }

    private static String nodes(Observation failure) {
        return failure.nodes().isEmpty()
                ? ""
                : "<p>About "
                        + failure.nodes().stream()
                                .map(node -> "<code>" + Html.text(node) + "</code>")
                                .collect(Collectors.joining(", "))
                        + (failure.wording() ? "; wording alone" : "") + "</p>\n";
    }
}
