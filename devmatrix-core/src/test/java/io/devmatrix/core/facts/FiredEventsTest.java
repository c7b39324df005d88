package io.devmatrix.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events have a route of their own, beside flows that fire events. */
class FiredEventsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    fire: job.stop                                                ; stopPart
                    fire: job.stop, when: job.state == State.ON                   ; stopPart
                    fire: part.job.stop                                           ; stopPart
                    each: p in job.parts, do: [{ fire: p.stop }]                  ; stopJob
                    each: "p in job.parts.filter(q, q.state == State.ON)", do: [{ fire: p.stop }] ; stopJob
                    let: { whole: part.job }                                      ; stopJob, stopPart
                    """)
    void aFiredEventHasNoRouteOfItsOwn(String step, String routes) {
        assertThat(routes("[{ " + step + " }]", "")).isEqualTo(List.of(routes.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    [{ let: { whole: part.job } }, { fire: whole.stop }]                                 ; stopPart
                    [{ create: Part, set: { job: job, name: "'x'" }, as: made }, { fire: made.stop }]    ; stopJob
                    [{ load: Part, id: part.id, as: other }, { fire: other.stop }, { fire: job.stop }]   ; ''
                    """)
    void namesOfStepsAreFollowed(String steps, String routes) {
        assertThat(String.join(", ", routes(steps, ""))).isEqualTo(routes);
    }

    @Test
    void aPathOfItsOwnKeepsTheRoute() {
        assertThat(routes("[{ fire: job.stop }]", ", path: halted")).containsExactly("stopJob", "stopPart");
    }

    @Test
    void theRowOfAStepIsTold() {
        FactTable facts = facts("[{ fire: job.stop }, { each: p in job.parts, do: [{ fire: p.stop }] }]", "");

        assertThat(facts.flows().get(0).flow().allSteps().filter(Step.Fire.class::isInstance))
                .flatExtracting(step -> facts.fired((Step.Fire) step))
                .extracting(entity -> entity.entity().name())
                .containsExactly("Job", "Part");
    }

    @Test
    void aRowThatNamesDoNotTellMayBeAny() {
        FactTable facts = facts("[{ let: { one: \"true ? part : part\" } }, { fire: one.stop }]", "");

        assertThat(facts.flows().get(0).flow().allSteps().filter(Step.Fire.class::isInstance))
                .flatExtracting(step -> facts.fired((Step.Fire) step))
                .extracting(entity -> entity.entity().name())
                .containsExactly("Job", "Part");
    }

    private static List<String> routes(String steps, String path) {
        return facts(steps, path).operations().stream()
                .filter(operation -> operation.kind() == Kind.EVENT)
                .map(OperationFacts::id)
                .sorted()
                .toList();
    }

    private static FactTable facts(String steps, String path) {
        String model =
                """
                devmatrix: 1
                service: jobs
                package: com.acme.jobs
                errors: { off: { status: 409, title: It is off } }
                enums: { State: [ON, OFF] }
                entities:
                  Job: { fields: { state: { type: State, machine: JobLife } }, api: [read] }
                  Part: { fields: { job: -> Job.parts, name: string(20), state: { type: State, machine: PartLife } }, api: [read] }
                machines:
                  JobLife: { start: ON, events: { stop: { from: ON, to: OFF, else: off%s } } }
                  PartLife: { start: ON, events: { stop: { from: ON, to: OFF, else: off } } }
                flows:
                  halt:
                    http: POST /jobs/{job}/halt -> 200 Job
                    input: { part: -> Part }
                    steps: %s
                """
                        .formatted(path, steps);
        return FactTable.of(Models.of(model).require());
    }
}
