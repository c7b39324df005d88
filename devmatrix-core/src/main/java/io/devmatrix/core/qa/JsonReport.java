package io.devmatrix.core.qa;

import static io.devmatrix.core.output.JsonDocument.object;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.output.JsonDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The verdict as {@code report.json}: every check with every observation, every model node, each success metric. {@code docs/report-1.schema.json} describes it. */
public final class JsonReport {
    private static final int FORMAT = 1;

    private JsonReport() {}

    /**
     * The JSON text, with a line end at its end.
     *
     * @param metrics figures beside the targets of the design
     */
    public static String of(Judgement judgement, List<Metric> metrics) {
        QaReport report = judgement.report();
        Map<String, Object> root = object(
                "format",
                FORMAT,
                "passed",
                judgement.passed(),
                "broken",
                judgement.broken(),
                "level",
                lower(report.level()),
                "gate",
                gate(judgement));
        judgement.compliance().ifPresent(compliance -> root.put("compliance", compliance(compliance)));
        root.put("metrics", metrics.stream().map(JsonReport::metric).toList());
        root.put("checks", report.results().stream().map(JsonReport::check).toList());
        return JsonDocument.of(root);
    }

    private static Map<String, Object> metric(Metric metric) {
        return object(
                "id", metric.id(),
                "name", metric.name(),
                "seen", metric.seen(),
                "target", metric.target(),
                "standing", lower(metric.standing()));
    }

    private static Map<String, Object> gate(Judgement judgement) {
        Gate gate = judgement.gate();
        return object(
                "strict",
                gate.strict(),
                "relaxed",
                gate.relaxed(),
                "warned",
                new TreeSet<>(gate.warned()),
                "loosened",
                gate.loosened(),
                "shortfalls",
                judgement.shortfalls());
    }

    private static Map<String, Object> compliance(Compliance compliance) {
        return object(
                "nodes",
                compliance.nodes().size(),
                "strict",
                compliance.strict(),
                "relaxed",
                compliance.relaxed(),
                "standings",
                compliance.nodes().stream().map(JsonReport::node).toList());
    }

    private static Map<String, Object> node(NodeStanding standing) {
        Map<String, Object> node = object(
                "node",
                standing.node().id(),
                "kind",
                standing.node().kind(),
                "standing",
                standing.standing().toString(),
                "observations",
                standing.observations());
        if (!standing.reasons().isEmpty()) {
            node.put("reasons", standing.reasons());
        }
        return node;
    }

    private static Map<String, Object> check(CheckResult result) {
        return object(
                "id",
                result.id(),
                "layer",
                Layer.of(result.id(), result.level()).toString(),
                "level",
                lower(result.level()),
                "verdict",
                lower(result.verdict()),
                "score",
                result.evidence().score(),
                "millis",
                result.time().toMillis(),
                "note",
                result.note(),
                "observations",
                result.evidence().observations().stream()
                        .map(JsonReport::observation)
                        .toList());
    }

    private static Map<String, Object> observation(Observation observation) {
        Map<String, Object> seen = object("name", observation.name(), "holds", observation.holds());
        if (!observation.holds() || !observation.seen().isEmpty()) {
            seen.put("seen", observation.seen());
        }
        if (!observation.holds() || observation.isNote()) {
            seen.put("fix", observation.fix());
        }
        if (!observation.holds()) {
            seen.put("wording", observation.wording());
        }
        if (!observation.location().equals(Location.NONE)) {
            seen.put("location", observation.location().toString());
        }
        if (!observation.nodes().isEmpty()) {
            seen.put("nodes", observation.nodes());
        }
        return seen;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
