package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Guard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptGuardTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    state != State.NEW || size(parts) == 0                        ; NEW  ; empty
                    state != State.NEW || size(parts) == 0                        ; HELD ; ''
                    state == State.HELD || state == State.DONE || size(parts) == 0 ; NEW  ; empty
                    hot && (state != State.NEW || (size(parts)==0))               ; NEW  ; empty
                    state != State.NEW || hot || size(parts) == 0                 ; NEW  ; ''
                    state != State.NEW || size(parts) == 1                        ; NEW  ; ''
                    size(parts) == 0                                              ; HELD ; empty
                    """)
    void whatAnInvariantSaysOfAStateIsKept(String that, String state, String name) {
        FactTable facts = FactTable.of(Models.of(
                        """
                        devmatrix: 1
                        service: jobs
                        package: com.acme.jobs
                        errors: { none: { status: 422, title: None } }
                        enums: { State: [NEW, HELD, DONE] }
                        entities:
                          Job: { fields: { hot: boolean, state: { type: State, machine: Life, access: server } }, api: [read] }
                          Part: { partOf: Job.parts, fields: { n: int } }
                        machines:
                          Life:
                            start: NEW
                            illegal: none
                            events: { end: { from: [NEW, HELD], to: DONE, guards: [{ that: size(parts) == 0, else: none }] } }
                        invariants: { empty: { entity: Job, that: "%s" } }
                        """
                                .formatted(that))
                .require());
        EntityFacts job = facts.entity("Job");
        AttributeFacts attribute = (AttributeFacts) job.field("state").orElseThrow();
        Guard guard = facts.application()
                .behaviour()
                .machines()
                .get(0)
                .transitions()
                .get(0)
                .guards()
                .get(0);

        assertThat(new KeptGuard(new Meaning(facts), job, attribute)
                        .by(state, guard)
                        .orElse(""))
                .isEqualTo(name);
    }
}
