package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A promise for a step that fires an event is one for the guards of the event, too. */
class NeverRefusedTest {
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: bills
                    package: com.acme.bills
                    errors: { empty: { status: 422, title: Empty } }
                    enums: { State: [DRAFT, OPEN] }
                    entities:
                      Bill:
                        fields: { lines: { type: int, default: 0 }, state: { type: State, machine: Life, access: server } }
                        api: [read]
                    machines:
                      Life:
                        start: DRAFT
                        events: { issue: { from: DRAFT, to: OPEN, guard: lines > 0, else: empty } }
                    flows:
                      promised:
                        http: POST /promised -> 201 Bill
                        steps:
                          - { create: Bill, set: { lines: 1 }, as: bill }
                          - { fire: bill.issue, never: It has a line }
                      half:
                        http: POST /half -> 201 Bill
                        steps:
                          - { create: Bill, set: { lines: 1 }, as: bill }
                          - { create: Bill, as: other }
                          - { fire: bill.issue, never: It has a line }
                          - { fire: other.issue }
                    """)
            .require());

    @ParameterizedTest
    @CsvSource({
        "promised, flows.promised.steps[1], true",
        "promised, machines.Life.events.issue.guard, true",
        "half, flows.half.steps[2], true",
        "half, machines.Life.events.issue.guard, false"
    })
    void whoFiresPromisesForTheGuards(String name, String node, boolean promised) {
        NeverRefused never = new NeverRefused(
                FACTS,
                FACTS.application().behaviour().flows().stream()
                        .filter(flow -> flow.name().equals(name))
                        .findFirst()
                        .orElseThrow());
        assertThat(never.reason(new Goal(node, Goal.REFUSED)))
                .isEqualTo(promised ? Optional.of("It has a line") : Optional.empty());
    }
}
