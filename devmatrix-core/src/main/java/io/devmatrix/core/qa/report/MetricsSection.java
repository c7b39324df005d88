package io.devmatrix.core.qa.report;

import io.devmatrix.core.qa.Metric;
import io.devmatrix.core.qa.Metric.Standing;
import java.util.List;

/** Figures of the project beside the targets of the design. */
final class MetricsSection {
    private final List<Metric> metrics;

    MetricsSection(List<Metric> metrics) {
        this.metrics = metrics;
    }

    String html() {
        List<String> rows = metrics.stream().map(MetricsSection::row).toList();
        return Html.section(
                "metrics",
                "Success metrics",
                Html.table("Success metrics", List.of("Metric", "Seen", "Target", "Standing"), rows));
    }

    private static String row(Metric metric) {
        return Html.row(
                Html.text(metric.name()),
                Html.prose(metric.seen()),
                Html.text(metric.target()),
                Html.badge(kind(metric.standing()), metric.standing().word()));
    }

    private static String kind(Standing standing) {
        return switch (standing) {
            case MET -> "good";
            case MISSED -> "bad";
            case NOT_MEASURED -> "warn";
        };
    }
}
