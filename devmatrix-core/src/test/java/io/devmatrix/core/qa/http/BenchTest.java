package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.Observation;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.qa.flow.Unjudged;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: fake
            package: com.acme.fake
            errors: { not-new: { status: 400 } }
            enums: { State: [NEW, DONE, VOID] }
            entities:
              Job:
                fields: { state: { type: State, machine: Life, access: server } }
                api: [read]
            machines:
              Life:
                start: NEW
                events:
                  finish: { from: NEW, to: DONE, else: not-new }
                  cancel: { from: DONE, to: VOID, else: not-new }
            flows:
              finish: { http: "POST /jobs/{job}/finish -> 200 Job", steps: [{ fire: job.finish }] }
            """;
    private static final String CANCEL =
            "  cancel: { http: \"POST /jobs/{job}/cancel -> 200 Job\", steps: [{ fire: job.cancel }] }\n";

    private final Bench bench = bench(facts(MODEL));

    private static FactTable facts(String model) {
        return FactTable.of(Models.of(model).require());
    }

    private static Bench bench(FactTable facts) {
        URI uri = URI.create("http://127.0.0.1:1");
        ServiceUnderJudgement service = new ServiceUnderJudgement(uri, List::of, Optional.empty());
        return new BenchMaker(facts, new TestPlans(facts, Clock.systemUTC()), () -> service, Clock.systemUTC()).bench();
    }

    private Observation seen(RuntimeException thrown) {
        bench.trial("POST /jobs", () -> {
            throw thrown;
        });
        List<Observation> seen = bench.notes().evidence().observations();
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }

    @Test
    void aTrialThatBreaksOffNamesItselfAndThePlace() {
        Observation seen = seen(new NoSuchElementException("No value present"));
        assertThat(seen.name()).isEqualTo("POST /jobs");
        assertThat(seen.holds()).isFalse();
        assertThat(seen.seen())
                .startsWith("the judge broke off: `NoSuchElementException` (No value present) at BenchTest.java:");
    }

    @Test
    void whatHasNoMeaningIsSaid() {
        assertThat(seen(new Unjudged("`x`")).seen()).isEqualTo("the judge has no meaning for `x`");
    }

    @Test
    void aBrokenEnvironmentIsNoObservation() {
        assertThatThrownBy(() -> bench.trial("x", () -> {
                    throw new BrokenEnvironment("no PostgreSQL", null);
                }))
                .isInstanceOf(BrokenEnvironment.class);
        assertThat(bench.notes().evidence().observations()).isEmpty();
    }

    @Test
    void whatOnlyFlowsFireIsAWayWhereClientsHaveNone() {
        Life life =
                Life.of(bench, bench.api().facts().entity("Job")).findFirst().orElseThrow();
        assertThat(life.asked()).extracting(event -> event.event()).containsExactly("cancel");
        assertThat(Ways.of(life)).containsOnlyKeys("NEW", "DONE", "VOID");
        Way toVoid = Ways.of(life).get("VOID");
        assertThat(toVoid.fired().orElseThrow().event()).isEqualTo("finish");
        assertThat(toVoid.asked()).extracting(event -> event.event()).containsExactly("cancel");
    }

    @Test
    void aMachineWithoutARouteOfItsOwnHasNoCheck() {
        assertThat(checks(facts(MODEL))).contains("machines");
        assertThat(checks(facts(MODEL + CANCEL))).doesNotContain("machines").contains("flows");
    }

    private static List<String> checks(FactTable facts) {
        return HttpChecks.all(
                        facts,
                        () -> {
                            throw new IllegalStateException("asked for");
                        },
                        Clock.systemUTC())
                .stream()
                .map(QaCheck::id)
                .toList();
    }
}
