package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** What is generated for events that only flows fire, and for events that are refused in the same words. */
class FiredByFlowsTest {
    private static final FileSet FILES = Generated.files(
            """
            devmatrix: 1
            service: jobs
            package: com.acme.jobs
            errors: { wrong: { status: 409, title: "It is {state}" }, late: { status: 409, title: "Late: {state}" }, plain: { status: 409 } }
            enums: { State: [NEW, HELD, DONE] }
            entities:
              Job: { fields: { state: { type: State, machine: Life, access: server } }, api: [read] }
              Task: { fields: { state: { type: State, machine: Way, access: server } }, api: [read] }
            machines:
              Life:
                start: NEW
                events:
                  hold: { from: NEW, to: HELD, else: wrong }
                  free: { from: HELD, to: NEW, else: wrong }
                  end: { from: any, to: DONE, else: late }
              Way: { start: NEW, events: { hold: { from: NEW, to: HELD, else: plain }, end: { from: any, to: DONE, else: wrong } } }
            flows:
              hold: { http: "POST /jobs/{job}/a -> 204", steps: [{ fire: job.hold }] }
              free: { http: "POST /jobs/{job}/b -> 204", steps: [{ fire: job.free }] }
              end: { http: "POST /jobs/{job}/c -> 204", steps: [{ fire: job.end }] }
            """);

    @Test
    void aServiceHasNoMethodThatNoRouteCalls() {
        assertThat(Generated.text(FILES, "JobService.java")).doesNotContain("fire(");
        assertThat(Generated.text(FILES, "TaskService.java")).contains("public TaskRead fire(UUID id, Way event)");
    }

    @Test
    void eventsThatAreRefusedAlikeShareACase() {
        assertThat(Generated.text(FILES, "domain/Job.java"))
                .contains("case HOLD, FREE -> throw new ProblemException(BusinessProblems.WRONG")
                .contains("case END -> throw new ProblemException(BusinessProblems.LATE")
                .doesNotContain("default ->");
        assertThat(Generated.text(FILES, "domain/Task.java")).contains("default -> {}");
        assertThat(JavaCompilation.complaints(FILES)).isEmpty();
    }
}
