package io.devmatrix.core.qa.report;

import static io.devmatrix.core.output.JsonDocument.object;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.output.JsonDocument;
import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.Observation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What does not hold as SARIF 2.1.0, which code hosts and editors show at its place. A rule is a check, or a kind of
 * finding about the model.
 */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Subject subject;
    private final Map<String, Map<String, Object>> rules = new TreeMap<>();
    private final List<Map<String, Object>> results = new ArrayList<>();

    private SarifReport(Subject subject) {
        this.subject = subject;
    }

    /** The SARIF text, with a line end at its end. */
    public static String of(Subject subject) {
        SarifReport report = new SarifReport(subject);
        subject.findings().all().forEach(report::finding);
        subject.judgement().report().results().stream()
                .filter(result -> !result.passed())
                .forEach(report::check);
        return JsonDocument.of(report.log());
    }

    private Map<String, Object> log() {
        Map<String, Object> driver = object("name", "DevMatrix", "rules", List.copyOf(rules.values()));
        Map<String, Object> invocation =
                object("executionSuccessful", !subject.judgement().broken());
        Map<String, Object> run = object(
                "tool",
                object("driver", driver),
                "columnKind",
                "unicodeCodePoints",
                "invocations",
                List.of(invocation),
                "results",
                results);
        return object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    }

    private void finding(Finding finding) {
        rules.putIfAbsent(finding.id(), rule(finding.id(), "A rule of the model", finding.fix()));
        String level =
                switch (finding.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "note";
                };
        results.add(
                result(finding.id(), level, sentence(finding.problem()) + sentence(finding.fix()), finding.location()));
    }

    private void check(CheckResult result) {
        String title = "The check `" + result.id() + "` of level "
                + result.level().name().toLowerCase(Locale.ROOT);
        rules.putIfAbsent(result.id(), rule(result.id(), title, Remedy.of(result)));
        String level = subject.judgement().gate().lets(result) ? "warning" : "error";
        List<Observation> failures = result.evidence().failures();
        if (failures.isEmpty()) {
            results.add(
                    result(result.id(), level, sentence(result.note()) + sentence(Remedy.of(result)), Location.NONE));
        }
        failures.forEach(failure -> results.add(result(
                result.id(),
                level,
                sentence(failure.name() + ": " + failure.seen()) + sentence(Remedy.of(result, failure)),
                subject.place(failure))));
    }

    private static Map<String, Object> rule(String id, String title, String help) {
        return object(
                "id",
                id,
                "shortDescription",
                object("text", title),
                "help",
                object("text", help.isEmpty() ? "See the message" : help));
    }

    private static Map<String, Object> result(String rule, String level, String text, Location at) {
        Map<String, Object> result = object("ruleId", rule, "level", level, "message", object("text", text.strip()));
        if (!at.file().isEmpty()) {
            Map<String, Object> physical = object("artifactLocation", object("uri", uri(at.file())));
            if (at.line() > 0) {
                physical.put("region", region(at));
            }
            result.put("locations", List.of(object("physicalLocation", physical)));
        }
        return result;
    }

    private static Map<String, Object> region(Location at) {
        Map<String, Object> region = object("startLine", at.line());
        if (at.column() > 0) {
            region.put("startColumn", at.column());
        }
        return region;
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("`" + file + "` is no path", e);
        }
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : text + (text.endsWith(".") || text.endsWith("?") ? " " : ". ");
    }
}
