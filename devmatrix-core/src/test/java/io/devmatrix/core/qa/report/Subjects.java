package io.devmatrix.core.qa.report;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.plan.Plan;
import io.devmatrix.core.qa.CheckResult;
import io.devmatrix.core.qa.CheckResult.Verdict;
import io.devmatrix.core.qa.Evidence;
import io.devmatrix.core.qa.Gate;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Level;
import io.devmatrix.core.qa.ModelNode;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.Proof;
import io.devmatrix.core.qa.QaReport;
import io.devmatrix.core.qa.SuccessMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Verdicts to report on. */
final class Subjects {
    private static final String MODEL =
            """
            devmatrix: 1
            service: pets
            package: com.acme.pets
            title: '<b>Pets</b> & "co"'
            entities:
              Pet: { fields: { name: string(20) }, api: [create, read] }
            """;

    private static final SuccessMetrics.Records RECORDS = new SuccessMetrics.Records(
            OptionalInt.of(2), Optional.of(Duration.ofMillis(1250)), new SuccessMetrics.Slots(3, 2));

    private Subjects() {}

    /** A red verdict on a hostile model and a hostile service. */
    static Subject hostile() {
        Observation failed = Observation.failed(
                        "<script>alert(1)</script>", "`<img src=x onerror=\"a\">` \u0000\u202E", "")
                .about(List.of("entities.Pet.fields.name"));
        return of(MODEL, List.of(result("crud", Level.RUNNING, failed, Observation.held("fine")), notRun()));
    }

    static Subject of(String model, List<CheckResult> results) {
        FactTable facts = FactTable.of(Models.of(model).require());
        List<ModelNode> nodes = List.of(ModelNode.of("entities.Pet", "entity", Proof.DATABASE, Proof.WIRE));
        Finding warning = Finding.warning("RULE-999", new Location("src/a model.yaml", 3, 1), "`a` is odd", "Mend it");
        QaReport report = new QaReport(results, Level.RUNNING);
        return new Subject(
                Judgement.of(report, nodes, Gate.STRICT),
                facts,
                Plan.of(facts.application(), Map.of()),
                Findings.of(List.of(warning)),
                SuccessMetrics.of(report, RECORDS),
                node -> new Location("src/model.yaml", 4, 5));
    }

    static CheckResult result(String check, Level level, Observation... observations) {
        Evidence evidence = new Evidence(List.of(observations));
        Verdict verdict = evidence.holds() ? Verdict.PASSED : Verdict.FAILED;
        return new CheckResult(check, level, verdict, evidence, "", Duration.ofMillis(1234));
    }

    static CheckResult notRun() {
        Evidence none = new Evidence(List.of());
        return new CheckResult(
                "lists", Level.RUNNING, Verdict.NOT_RUN, none, "not run, since it rained", Duration.ZERO);
    }

    /** A failed check with so many failures. */
    static CheckResult failed(String check, int failures) {
        return result(
                check,
                Level.RUNNING,
                IntStream.range(0, failures)
                        .mapToObj(i -> Observation.failed("POST /pets: trial " + i, "200", ""))
                        .toArray(Observation[]::new));
    }
}
