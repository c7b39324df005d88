package io.devmatrix.core.qa.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.BusinessError;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors that only stand where nothing refuses are not to be seen. */
class UsedErrorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { fire: job.start }                                                                    | illegal, guarded
                    { fire: job.start, never: we hope }                                                    | ''
                    { fire: job.start, never: we hope }, { fire: job.start }                               | illegal, guarded
                    { guard: job.state == State.NEW, else: none }, { fire: job.start }                     | guarded, none
                    { decrease: job.left, by: 1, else: few }                                               | few
                    { decrease: job.left, by: 1, else: few, never: we hope }                               | ''
                    { guard: job.left >= 1, else: none }, { decrease: job.left, by: 1, else: few }         | none
                    { each: p in job.parts, do: [{ decrease: p.left, by: 1, else: few }] }                 | few
                    { each: p in job.parts, do: [{ decrease: p.left, by: 1, else: few, never: we hope }] } | ''
                    """)
    void countWhereSomethingRefusesWithThem(String steps, String errors) {
        FactTable facts = FactTable.of(Models.of(
                        """
                        devmatrix: 1
                        service: jobs
                        package: com.acme.jobs
                        errors: { illegal: { status: 409 }, guarded: { status: 409 }, none: { status: 409 }, few: { status: 409 } }
                        enums: { State: [NEW, DONE] }
                        entities:
                          Job:
                            fields: { left: { type: int, min: 0 }, state: { type: State, machine: Life, access: server } }
                            api: [read]
                          Part: { partOf: Job.parts, fields: { left: { type: int, min: 0 } } }
                        machines:
                          Life: { start: NEW, illegal: illegal, events: { start: { from: NEW, to: DONE, guards: [{ that: left > 0, else: guarded }] } } }
                        flows:
                          run:
                            http: POST /jobs/{job}/run -> 204
                            steps: [%s]
                          close: { http: "POST /jobs/{job}/close -> 204", steps: [{ set: { job.left: 1 } }] }
                        """
                                .formatted(
                                        steps.contains("fire:")
                                                ? steps
                                                : steps + ", { fire: job.start, never: we hope }"))
                .require());

        assertThat(new UsedErrors(facts).all())
                .extracting(BusinessError::name)
                .containsExactlyElementsOf(errors.isEmpty() ? List.of() : List.of(errors.split(", ")));
    }
}
