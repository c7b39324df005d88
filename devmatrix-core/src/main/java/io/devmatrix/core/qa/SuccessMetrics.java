package io.devmatrix.core.qa;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The six success metrics of the design, each with its target. */
public final class SuccessMetrics {
    private static final int CALLS = 10;
    private static final int REUSE = 60;
    private static final int PERCENT = 100;
    private static final Duration TIME = Duration.ofMinutes(1);
    private static final Set<String> INFRASTRUCTURE = Set.of("seals", "boot", "health", "log");
    private static final Set<String> MIGRATIONS =
            Set.of("schema", "migrations", "catalogue", "upgrades", "constraints");
    private static final Set<String> REGRESSIONS = Set.of("regressions");

    private SuccessMetrics() {}

    /**
     * What the goals before left behind.
     *
     * @param calls of the last run of {@code fill} that might ask somebody
     * @param time of the last generation that made files
     * @param slots of the model, by who made what stands in them
     */
    public record Records(OptionalInt calls, Optional<Duration> time, Slots slots) {}

    /**
     * Slots of a model.
     *
     * @param all of them
     * @param byRules those that stand filled by a rule of a pack
     */
    public record Slots(int all, int byRules) {}

    /** All six, in the order of the design. */
    public static List<Metric> of(QaReport report, Records records) {
        List<Metric> metrics = new ArrayList<>();
        metrics.add(calls(records));
        metrics.add(bugs("infrastructure-bugs", "Infrastructure bugs", report, INFRASTRUCTURE));
        metrics.add(bugs("migration-bugs", "Migration bugs", report, MIGRATIONS));
        metrics.add(time(records.time()));
        metrics.add(reuse(records.slots()));
        metrics.add(bugs("regressions", "Regressions", report, REGRESSIONS));
        return List.copyOf(metrics);
    }

    private static Metric calls(Records records) {
        String id = "llm-calls";
        String name = "LLM calls per generation";
        String target = "< " + CALLS;
        if (records.calls().isEmpty()) {
            return Metric.unmeasured(
                    id, name, target, "no run of `devmatrix:fill` in mode `hybrid` has left its calls");
        }
        int calls = records.calls().getAsInt();
        return Metric.measured(
                id,
                name,
                calls + (calls == 1 ? " call" : " calls") + " for "
                        + slots(records.slots().all()),
                target,
                calls < CALLS);
    }

    private static Metric bugs(String id, String name, QaReport report, Set<String> checks) {
        List<CheckResult> results = report.results().stream()
                .filter(result -> checks.contains(result.id()))
                .toList();
        int all = results.stream()
                .mapToInt(result -> result.evidence().observations().size())
                .sum();
        int failed = results.stream()
                .mapToInt(result -> result.evidence().failures().size())
                .sum();
        List<String> open = results.stream()
                .filter(result -> result.evidence().observations().isEmpty())
                .map(result -> "`" + result.id() + "`")
                .toList();
        if (failed == 0 && (all == 0 || !open.isEmpty())) {
            String why = open.isEmpty()
                    ? "no check of this run looks for them"
                    : String.join(", ", open) + " saw nothing in this run";
            return Metric.unmeasured(id, name, "0", why);
        }
        return Metric.measured(id, name, failed + " of " + all + " observations", "0", failed == 0);
    }

    private static Metric time(Optional<Duration> time) {
        String id = "generation-time";
        String name = "Generation time";
        String target = "< " + TIME.toSeconds() + " s";
        return time.map(taken -> Metric.measured(
                        id,
                        name,
                        seconds(taken) + " s of " + TIME.toSeconds() + " s",
                        target,
                        taken.compareTo(TIME) < 0))
                .orElseGet(() -> Metric.unmeasured(id, name, target, "`devmatrix:generate` has left no time"));
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis())
                .movePointLeft(3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Slots that rules fill, of all slots; without a slot there is nothing to reuse. */
    private static Metric reuse(Slots slots) {
        String id = "reuse";
        String name = "Pattern reuse";
        String target = "> " + REUSE + " %";
        if (slots.all() == 0) {
            return Metric.unmeasured(id, name, target, "there is no slot");
        }
        boolean met = slots.byRules() * PERCENT > REUSE * slots.all();
        return Metric.measured(id, name, slots.byRules() + " of " + slots(slots.all()), target, met);
    }

    private static String slots(int number) {
        return number + (number == 1 ? " slot" : " slots");
    }
}
