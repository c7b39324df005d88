package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long reads are answered from memory: each cache tells it among the metrics, for nobody waits until the time is over. */
final class CacheAgeTrial {
    private static final String METRIC = "cache_age_seconds";
    private static final int OK = 200;

    private CacheAgeTrial() {}

    static void run(Bench bench, EntityFacts entity, OperationFacts read, Duration age) {
        Answer metrics = bench.plain("/metrics");
        String name = entity.types().entity().simpleName();
        List<String> told = told(metrics.text(), name);
        Optional<String> objection = told.size() == 1 && seconds(told.get(0)) == age.toNanos() / 1e9
                ? Optional.empty()
                : Optional.of(METRIC + " of `" + name + "` is " + told + " instead of " + age.toNanos() / 1e9);
        String title = read.method() + " " + read.path() + ": kept for " + age;
        bench.notes().that(title, metrics.status() == OK && objection.isEmpty(), objection.orElse(metrics.seen()));
    }

    /** Values of the metric for rows of that name, as Prometheus reads them. */
    private static List<String> told(String metrics, String rows) {
        Pattern sample = Pattern.compile(
                "^" + METRIC + "\\{(?:.*,)?cache=\"" + Pattern.quote(rows) + "\".*} (\\S+)", Pattern.MULTILINE);
        return sample.matcher(metrics).results().map(found -> found.group(1)).toList();
    }

    private static double seconds(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
