package io.devmatrix.core.qa.report;

import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.CheckResult.Verdict;
import io.devmatrix.core.qa.Observation;

/** What to do about a check that did not pass. */
final class Remedy {
    private static final String AGAIN = ", then run `mvn verify`";

    private Remedy() {}

    /** What to do about the observation: what it says itself, else what helps against the check. */
    static String of(CheckResult result, Observation observation) {
        String fix = observation.fix();
        return fix.isEmpty() ? of(result) : (fix.endsWith(".") ? fix.substring(0, fix.length() - 1) : fix) + AGAIN;
    }

    /** What to do about the check. */
    static String of(CheckResult result) {
        if (result.verdict() == Verdict.BROKEN) {
            return "Mend the environment as the message says" + AGAIN;
        }
        if (result.verdict() == Verdict.NOT_RUN) {
            return "Mend the checks before it" + AGAIN;
        }
        return ofCheck(result.id()) + AGAIN;
    }

    /** An order without what follows it. */
    private static String ofCheck(String check) {
        return switch (check) {
            case "seals" -> "Restore the sealed file, or take it over with `mvn devmatrix:eject`";
            case "generated" -> "Run `mvn devmatrix:generate`, and change rules or model instead of what they make";
            case "schema" -> "Run `mvn devmatrix:migrate`";
            case "lint" -> "Mend the generated class by its rule, or your own by hand";
            case "migrations", "catalogue", "upgrades" -> "Mend the migration, or the model";
            case "boot" -> "Read the log of the service below `target/devmatrix/service`, and mend what it names";
            default -> "Mend the class by hand that answers there, or the model";
        };
    }
}
