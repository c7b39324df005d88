package io.devmatrix.core.qa;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.regression.RuleResult;
import io.devmatrix.core.regression.Ruling;
import io.devmatrix.core.regression.Ruling.Standing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What rules found as evidence: one observation for each rule with what it looked at, and one for each finding. */
final class RuleObservations {
    private RuleObservations() {}

    static Stream<Observation> of(List<RuleResult> results) {
        return results.stream().flatMap(RuleObservations::of);
    }

    /** The same, names that are there already numbered. */
    static Evidence evidence(Stream<Observation> observations) {
        Map<String, Integer> counts = new TreeMap<>();
        return Evidence.of(observations.map(observation -> {
            int count = counts.merge(observation.name(), 1, Integer::sum);
            return count == 1 ? observation : observation.called(observation.name() + " (" + count + ")");
        }));
    }

    /** What was found comes before the count of it, since the first failure ends a red run and has to name a place. */
    private static Stream<Observation> of(RuleResult result) {
        return Stream.concat(result.rulings().stream().map(RuleObservations::of), Stream.of(looked(result)));
    }

    private static Observation looked(RuleResult result) {
        String name =
                result.rule().sheet().name() + " (" + result.rule().sheet().terms() + "): " + files(result);
        if (result.sawNothing()) {
            return Observation.failed(name, "there was nothing to look at", "Generate the service first");
        }
        int failures = result.of(Standing.FAILS).size();
        return failures == 0 ? Observation.held(name) : Observation.failed(name, "found " + failures, "");
    }

    private static String files(RuleResult result) {
        return result.files() + (result.files() == 1 ? " file" : " files") + " looked at";
    }

    private static Observation of(Ruling ruling) {
        Finding finding = ruling.finding();
        String name = finding.id() + " " + finding.location();
        return switch (ruling.standing()) {
            case FAILS -> Observation.failed(name, finding.problem(), finding.fix())
                    .at(finding.location());
            case WARNS -> noted("warning", finding, ruling);
            case SUPPRESSED -> noted("suppressed", finding, ruling);
            case FROZEN -> noted("frozen", finding, ruling);
        };
    }

    private static Observation noted(String how, Finding finding, Ruling ruling) {
        return Observation.noted(
                        how + " " + finding.id() + " " + finding.location(),
                        finding.problem() + "; " + ruling.reason(),
                        finding.fix())
                .at(finding.location());
    }

    /** What is wrong with the team's own files. */
    static Observation complaint(Finding finding) {
        String name = finding.id() + " " + finding.location();
        return finding.severity() == Severity.ERROR
                ? Observation.failed(name, finding.problem(), finding.fix()).at(finding.location())
                : Observation.noted("warning " + name, finding.problem(), finding.fix())
                        .at(finding.location());
    }
}
