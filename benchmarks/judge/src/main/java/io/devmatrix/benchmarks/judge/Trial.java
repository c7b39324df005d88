package io.devmatrix.benchmarks.judge;

import io.devmatrix.core.CheckBench;
import io.devmatrix.core.VerifyRequest;
import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.CheckResult.Verdict;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.qa.QaRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the checks of one service, one after the other. */
final class Trial {
    private static final String BOOT = "boot";
    private static final String LINT = "lint";

    private final Predicate<QaCheck> wanted;
    private final String first;
    private final boolean everyCheck;

    /**
     * @param wanted which checks are made
     * @param first id of the check of a running service that is made before the others; may be empty
     * @param everyCheck whether it goes on after a check that did not pass
     */
    Trial(Predicate<QaCheck> wanted, String first, boolean everyCheck) {
        this.wanted = wanted;
        this.first = first;
        this.everyCheck = everyCheck;
    }

    /** Those that did not pass, in the order they were made. */
    List<CheckResult> failures(CheckBench bench, VerifyRequest request) {
        List<CheckResult> failures = new ArrayList<>();
        try (CheckBench.Session session = bench.open(request)) {
            for (QaCheck check : ordered(session.checks())) {
                CheckResult result = made(check);
                if (!result.passed()) {
                    failures.add(result);
                }
                if (!failures.isEmpty() && (!everyCheck || result.id().equals(BOOT) || isBroken(result))) {
                    return failures;
                }
            }
            session.prepareNextStart();
        }
        return failures;
    }

    /** What the first observation that does not hold says, in one line. */
    static String seen(List<CheckResult> failures) {
        return failures.stream()
                .flatMap(Trial::told)
                .findFirst()
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Stream<String> told(CheckResult result) {
        Stream<String> observed = result.evidence().failures().stream().map(Trial::text);
        return result.note().isEmpty() ? observed : Stream.of(result.note());
    }

    private static String text(Observation observation) {
        return observation.name() + ": " + observation.seen();
    }

    /** A service that did not start in time says more about the machine than about its fault. */
    static boolean isBroken(CheckResult result) {
        return result.verdict() == Verdict.BROKEN || seen(List.of(result)).contains("was not ready after");
    }

    private static CheckResult made(QaCheck check) {
        return new QaRun(System::nanoTime)
                .run(List.of(check), Level.RUNNING)
                .results()
                .get(0);
    }

    private List<QaCheck> ordered(List<QaCheck> checks) {
        return checks.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(this::rank))
                .toList();
    }

    /** The likeliest first, and last the compiler, which is asked before and seldom sees what others do not. */
    private int rank(QaCheck check) {
        if (check.level() != Level.RUNNING) {
            return check.id().equals(LINT) ? 4 : 0;
        }
        return check.id().equals(BOOT) ? 1 : check.id().equals(first) ? 2 : 3;
    }
}
