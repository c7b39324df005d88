package io.devmatrix.core.qa;

import io.devmatrix.core.qa.CheckResult.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Runs checks from the cheapest level to the dearest. When a level fails, the dearer ones are not run, and not run is
 * not passed.
 */
public final class QaRun {
    private static final Evidence NOTHING = new Evidence(List.of());

    private final LongSupplier nanoClock;
    private final Gate gate;
    private final Duration period;
    private final LongCheck told;

    /** A run that measures with the clock given, in nanoseconds, and lets nothing through that did not pass. */
    public QaRun(LongSupplier nanoClock) {
        this(nanoClock, Gate.STRICT);
    }

    /** A run in which a failure that the gate lets through keeps no other check from being run. */
    public QaRun(LongSupplier nanoClock, Gate gate) {
        this(nanoClock, gate, Duration.ofDays(1), (check, since) -> {});
    }

    private QaRun(LongSupplier nanoClock, Gate gate, Duration period, LongCheck told) {
        this.nanoClock = nanoClock;
        this.gate = gate;
        this.period = period;
        this.told = told;
    }

    /** The same, which tells of a check that runs longer than the period, each time that it has passed. */
    public QaRun telling(Duration period, LongCheck told) {
        return new QaRun(nanoClock, gate, period, told);
    }

    /** The results of the checks up to the level, in the order they were run. */
    public QaReport run(List<? extends QaCheck> checks, Level upTo) {
        List<CheckResult> results = new ArrayList<>();
        List<? extends QaCheck> wanted = checks.stream()
                .filter(check -> check.level().compareTo(upTo) <= 0)
                .sorted(Comparator.comparing(QaCheck::level))
                .toList();
        for (QaCheck check : wanted) {
            results.add(blocked(results, check) ? notRun(check) : run(check));
        }
        return new QaReport(results, upTo);
    }

    private boolean blocked(List<CheckResult> results, QaCheck check) {
        return results.stream()
                .filter(result -> !gate.lets(result))
                .anyMatch(result -> result.level().compareTo(check.level()) < 0
                        || check.needs().contains(result.id()));
    }

    private CheckResult run(QaCheck check) {
        CheckWatch watch = CheckWatch.of(check, period, told);
        try {
            return judged(check);
        } finally {
            watch.close();
        }
    }

    private CheckResult judged(QaCheck check) {
        long start = nanoClock.getAsLong();
        try {
            Evidence evidence = check.check();
            Verdict verdict = evidence.holds() ? Verdict.PASSED : Verdict.FAILED;
            String note =
                    evidence.observations().isEmpty() ? "nothing was observed, and zero of zero is no evidence" : "";
            return result(check, verdict, evidence, note, start);
        } catch (BrokenEnvironment e) {
            return result(check, Verdict.BROKEN, NOTHING, String.valueOf(e.getMessage()), start);
        } catch (RuntimeException e) {
            return result(check, Verdict.FAILED, NOTHING, "the check broke off: " + BreakOff.text(e), start);
        }
    }

    private CheckResult result(QaCheck check, Verdict verdict, Evidence evidence, String note, long start) {
        Duration time = Duration.ofNanos(nanoClock.getAsLong() - start);
        return new CheckResult(check.id(), check.level(), verdict, evidence, note, time);
    }

    private static CheckResult notRun(QaCheck check) {
        String note = "not run, since a check it builds on did not pass";
        return new CheckResult(check.id(), check.level(), Verdict.NOT_RUN, NOTHING, note, Duration.ZERO);
    }
}
