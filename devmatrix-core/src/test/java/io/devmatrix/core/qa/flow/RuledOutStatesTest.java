package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuledOutStatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    - { fire: job.start, when: job.state == State.NEW } ; 0        ; job.state==State.NEW
                    - { fire: job.start, when: job.state == State.DONE } ; 0        ; ''
                    - { fire: job.start, when: job.state == State.NEW || job.hot } ; 0        ; ''
                    - { fire: job.start, when: "job.state in [State.NEW, State.HELD]" } ; 0        ; job.statein[State.NEW,State.HELD]
                    - { fire: job.start, when: "job.state in [State.NEW, State.DONE]" } ; 0        ; ''
                    - { each: p in job.parts, do: [{ fire: p.start, when: p.state == State.NEW }] } ; 0].do[0  ; *.state==State.NEW
                    - { each: p in job.parts, do: [{ fire: p.start, when: job.state == State.NEW }] } ; 0].do[0  ; ''
                    """)
    void theStateOfARowThatIsKnownRulesARefusalOut(String step, String place, String condition) {
        assertThat(by(step, place)).isEqualTo(condition);
    }

    @Test
    void aGuardBeforeDoesToo() {
        String guard = "- { guard: job.state == State.NEW, else: none }\n      ";

        assertThat(by(guard + "- { fire: job.start }", "1")).isEqualTo("job.state==State.NEW");
        assertThat(by(guard + "- { set: { job.hot: true } }\n      - { fire: job.start }", "2"))
                .isEmpty();
        assertThat(by(guard.replace(", else", ", when: job.hot, else") + "- { fire: job.start }", "1"))
                .isEmpty();
    }

    @Test
    void aGuardThatWasAskedBeforeIsRuledOut() {
        String guard = "- { guard: job.hot && job.state == State.NEW, else: none }\n      ";

        assertThat(by(guard + "- { guard: job.hot, else: none }", "1")).isEqualTo("job.hot");
        assertThat(by(guard + "- { guard: job.hot && job.cold, else: none }", "1"))
                .isEmpty();
        assertThat(by(guard + "- { fire: job.start }\n      - { guard: job.hot, else: none }", "2"))
                .isEmpty();
    }

    @Test
    void aRowThatTheFlowHasMadeIsWhereItsMachineStarts() {
        String create = "- { create: Job, set: { hot: true }, as: made }\n      ";

        assertThat(by(create + "- { fire: made.start }", "1")).isEqualTo("create Job");
        assertThat(by(create + "- { set: { job.hot: true } }\n      - { fire: made.start }", "2"))
                .isEqualTo("create Job");
        assertThat(by(create + "- { fire: job.start }", "1")).isEmpty();
        assertThat(by(create + "- { fire: job.start }\n      - { fire: made.start }", "2"))
                .isEmpty();
        assertThat(by(create.replace("hot: true", "hot: true, state: DONE") + "- { fire: made.start }", "1"))
                .isEmpty();
    }

    private static String by(String steps, String place) {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: jobs
                        package: com.acme.jobs
                        errors: { none: { status: 422, title: None } }
                        enums: { State: [NEW, HELD, DONE] }
                        entities:
                          Job:
                            fields: { hot: boolean, cold: boolean, state: { type: State, machine: Life, access: server } }
                            api: [read]
                          Part:
                            partOf: Job.parts
                            fields: { state: { type: State, machine: Life, access: server } }
                        machines:
                          Life:
                            start: NEW
                            events: { start: { from: [NEW, HELD], to: DONE, else: none } }
                        flows:
                          run:
                            http: POST /jobs/{job}/run -> 204
                            steps:
                              %s
                        """
                                .formatted(steps))
                .require();
        Meaning meaning = new Meaning(FactTable.of(model));
        return new RuledOut(meaning, model.behaviour().flows().get(0))
                .by(new Goal("flows.run.steps[" + place + "]", Goal.REFUSED))
                .orElse("");
    }
}
