package io.devmatrix.core.qa.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.StateMachine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events that flows fire can be refused, so that a refusal is to be seen. */
class AlwaysLegalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { fire: job.start }                                                                     | false
                    { fire: job.start, never: we hope }                                                     | true
                    { guard: job.state == State.NEW, else: none }, { fire: job.start }                      | true
                    { guard: job.state == State.DONE, else: none }, { fire: job.start }                     | false
                    { guard: job.state == State.NEW, else: none }, { fire: job.start }, { fire: job.start } | false
                    { fire: part.start }                                                                    | false
                    { set: { job.hot: true } }                                                              | false
                    """)
    void isRefusedWhereNothingRulesItOut(String steps, boolean legal) {
        FactTable facts = FactTable.of(Models.of(
                        """
                        devmatrix: 1
                        service: jobs
                        package: com.acme.jobs
                        errors: { none: { status: 422, title: None } }
                        enums: { State: [NEW, DONE] }
                        entities:
                          Job: { fields: { hot: boolean, state: { type: State, machine: Life, access: server } }, api: [read] }
                          Part: { fields: { state: { type: State, machine: PartLife, access: server } }, api: [read] }
                        machines:
                          Life: { start: NEW, illegal: none, events: { start: { from: NEW, to: DONE } } }
                          PartLife: { start: NEW, illegal: none, events: { start: { from: NEW, to: DONE } } }
                        flows:
                          run:
                            http: POST /jobs/{job}/run -> 204
                            input: { part: -> Part }
                            steps: [%s]
                        """
                                .formatted(steps))
                .require());
        StateMachine life = facts.findMachine("Life").orElseThrow();

        assertThat(new AlwaysLegal(facts).is(life, life.transitions().get(0))).isEqualTo(legal);
    }
}
