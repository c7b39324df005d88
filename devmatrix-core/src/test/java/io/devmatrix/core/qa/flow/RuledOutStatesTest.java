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
                .isEqualTo("job.state==State.NEW");
        assertThat(by(guard + "- { fire: job.hold }\n      - { fire: job.start }", "2"))
                .isEqualTo("job is HELD");
        assertThat(by(guard + "- { fire: job.hold, when: job.hot }\n      - { fire: job.start }", "2"))
                .isEmpty();
        assertThat(by(guard + "- { fire: job.start }\n      - { fire: job.hold }", "2"))
                .isEmpty();
        assertThat(by(guard.replace(", else", ", when: job.hot, else") + "- { fire: job.start }", "1"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    - { guard: job.state == State.NEW || job.state == State.HELD, else: none } ; job.state==State.NEW||job.state==State.HELD
                    - { guard: job.state == State.NEW || job.state == State.DONE, else: none } ; ''
                    - { guard: job.state == State.NEW || job.hot, else: none }                 ; ''
                    """)
    void statesMayBeAskedForOneByOne(String guard, String condition) {
        assertThat(by(guard + "\n      - { fire: job.start }", "1")).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    - { each: p in job.parts, do: [{ fire: p.hold }] }  ; job.state==State.NEW
                    - { set: { job.other: job } }                       ; job.state==State.NEW
                    - { each: o in job.others, do: [{ fire: o.hold }] } ; ''
                    """)
    void aStateIsKnownUntilARowOfTheMachineMoves(String step, String condition) {
        String requires = "[{ that: job.state == State.NEW, else: none }]";

        assertThat(by(step + "\n      - { fire: job.start }", "1", requires)).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    { fire: p.start }                               ; 0 ; *.state==State.NEW
                    { set: { p.next: p } }, { fire: p.start }       ; 1 ; *.state==State.NEW
                    { fire: job.other.start }, { fire: p.start }    ; 1 ; *.state==State.NEW
                    { fire: p.next.start }, { fire: p.start }       ; 1 ; ''
                    { fire: p.start }, { fire: p.next.start }       ; 0 ; ''
                    { fire: p.hold }, { fire: p.start }             ; 1 ; p is HELD
                    { fire: p.start }, { fire: p.hold }             ; 1 ; ''
                    """)
    void theFilterOfALoopSaysWhereItsElementsAre(String steps, String place, String condition) {
        String each = "- { each: \"p in job.parts.filter(x, x.state == State.NEW)\", do: [%s] }".formatted(steps);

        assertThat(by(each, "0].do[" + place)).isEqualTo(condition);
        assertThat(by(each.replace("NEW)", "NEW).filter(y, true)"), "0].do[0]")).isEmpty();
    }

    @Test
    void aFilterMayAskForMore() {
        String each = "- { each: \"p in job.parts.filter(x, x.state == State.NEW && (!job.hot || x.next == null))\","
                + " do: [{ fire: p.start }] }";

        assertThat(by(each, "0].do[0")).isEqualTo("*.state==State.NEW");
        assertThat(by(
                        each.replace("NEW && (!job.hot || x.next == null)", "NEW && job.hot || x.next == null"),
                        "0].do[0"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    job.hot      ; "!job.hot"        ; job.state==State.NEW
                    job.heat < 5 ; job.heat >= 5     ; job.state==State.NEW
                    job.heat < 5 ; job.heat > 5      ; ''
                    job.hot      ; job.cold          ; ''
                    job.hot      ; "!job.hot || job.cold" ; ''
                    """)
    void aStepThatWasLeftOutHasMovedNothing(String one, String other, String condition) {
        String steps = "- { guard: job.state == State.NEW, else: none }\n      - { fire: job.hold, when: %s }\n      %s"
                + "- { fire: job.start, when: %s }";
        String write = "- { set: { job.hot: true, job.heat: 3 } }\n      ";

        assertThat(by(steps.formatted(one, "", other), "2")).isEqualTo(condition);
        assertThat(by(steps.formatted(one, write, other), "3")).isEmpty();
    }

    @Test
    void aNamedFilterSaysSoTooUntilARowMoves() {
        String let = "- { let: { some: \"job.parts.filter(x, x.state == State.NEW)\" } }\n      ";
        String each = "- { each: \"p in some.filter(y, y.next == null)\", do: [{ fire: p.start }] }";

        assertThat(by(let + each, "1].do[0")).isEqualTo("*.state==State.NEW");
        assertThat(by(let + "- { each: p in job.parts, do: [{ fire: p.hold }] }\n      " + each, "2].do[0"))
                .isEmpty();
    }

    @Test
    void aLoopInALoopIsAskedForItsOwnConditions() {
        String each = "- { each: o in job.others, do: [{ each: p in o.parts, do: [{ fire: p.start, when: W }] }] }";

        assertThat(by(each.replace("W", "p.state == State.NEW"), "0].do[0].do[0"))
                .isEqualTo("*.state==State.NEW");
        assertThat(by(each.replace(", when: W", ""), "0].do[0].do[0")).isEmpty();
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
        return by(steps, place, "[]");
    }

    private static String by(String steps, String place, String requires) {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: jobs
                        package: com.acme.jobs
                        errors: { none: { status: 422, title: None } }
                        enums: { State: [NEW, HELD, DONE] }
                        entities:
                          Job:
                            fields: { hot: boolean, cold: boolean, heat: int, other: -> Job.others?, state: { type: State, machine: Life, access: server } }
                            api: [read]
                          Part:
                            partOf: Job.parts
                            fields: { next: -> Part?, state: { type: State, machine: Life, access: server } }
                        machines:
                          Life:
                            start: NEW
                            events: { start: { from: [NEW, HELD], to: DONE, else: none }, hold: { from: NEW, to: HELD, else: none } }
                        flows:
                          run:
                            http: POST /jobs/{job}/run -> 204
                            requires: %s
                            steps:
                              %s
                        """
                                .formatted(requires, steps))
                .require();
        Meaning meaning = new Meaning(FactTable.of(model));
        return new RuledOut(meaning, model.behaviour().flows().get(0))
                .by(new Goal("flows.run.steps[" + place + "]", Goal.REFUSED))
                .orElse("");
    }
}
