package io.devmatrix.core.qa;

import io.devmatrix.core.output.Json;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report as {@code report.json}: every check with every observation. */
public final class JsonReport {
    private JsonReport() {}

    /** The JSON text, with a line end at its end. */
    public static String of(QaReport report) {
        return report.results().stream()
                .map(JsonReport::check)
                .collect(Collectors.joining(
                        ",\n",
                        "{\n  \"passed\": " + report.passed() + ",\n  \"level\": " + lower(report.level())
                                + ",\n  \"checks\": [\n",
                        "\n  ]\n}\n"));
    }

    private static String check(CheckResult result) {
        return "    {\"id\": " + Json.quote(result.id())
                + ", \"level\": " + lower(result.level())
                + ", \"verdict\": " + lower(result.verdict())
                + ", \"score\": " + Json.quote(result.evidence().score())
                + ", \"millis\": " + result.time().toMillis()
                + ", \"note\": " + Json.quote(result.note())
                + ", \"observations\": [" + observations(result) + "]}";
    }

    private static String observations(CheckResult result) {
        return result.evidence().observations().stream()
                .map(JsonReport::observation)
                .collect(Collectors.joining(","));
    }

    private static String observation(Observation observation) {
        String base = "\n      {\"name\": " + Json.quote(observation.name()) + ", \"holds\": " + observation.holds();
        String seen = observation.holds() && observation.seen().isEmpty()
                ? ""
                : ", \"seen\": " + Json.quote(observation.seen());
        String fix = observation.holds() && !observation.isNote() ? "" : ", \"fix\": " + Json.quote(observation.fix());
        return base + seen + fix + "}";
    }

    private static String lower(Enum<?> value) {
        return Json.quote(value.name().toLowerCase(Locale.ROOT));
    }
}
