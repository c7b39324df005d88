package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Rows for guards that ask for other rows. */
class RowSearchTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: plans
                    package: com.acme.plans
                    errors: { open: { status: 409, title: Something is open } }
                    enums: { State: [draft, running, done] }
                    entities:
                      Lead: { fields: { busy: boolean } }
                      Plan:
                        fields: { state: { type: State, machine: Life, access: server }, days: int, most: int, lead: -> Lead? }
                        api: [create, read, update, delete, { list: { where: "days <= most && (lead == null || !lead.busy)" } }]
                      Task: { partOf: Plan.tasks, fields: { finished: boolean }, api: crud }
                    machines:
                      Life:
                        start: draft
                        illegal: open
                        events:
                          begin: { from: draft, to: running, guard: size(tasks) > 1, else: open }
                          finish: { from: running, to: done, guard: "tasks.all(t, t.finished)", else: open }
                          never: { from: running, to: done, guard: size(tasks) < 0, else: open }
                    """)
            .require());

    @Test
    void areFoundWithTheRowsThatLetThemPass() {
        RowSearch.Found found = find("draft", event("begin"), true).orElseThrow();

        assertThat(found.world().rows("Task")).hasSizeGreaterThan(1);
        assertThat(found.world().row("Plan", found.ids().get(0)).orElseThrow()).containsEntry("state", "draft");
    }

    @Test
    void areFoundWithTheRowsThatDoNot() {
        RowSearch.Found found = find("running", event("finish"), false).orElseThrow();

        assertThat(found.world().rows("Task").values()).anyMatch(task -> Boolean.FALSE.equals(task.get("finished")));
    }

    @Test
    void areNotFoundWhereThereAreNone() {
        assertThat(find("running", event("never"), true)).isEmpty();
        assertThat(find("gone", event("finish"), true)).isEmpty();
    }

    @Test
    void areFoundOnBothSidesOfEachPartOfACondition() {
        Expression where = FACTS.application()
                .api()
                .resources()
                .get(0)
                .operations(Operation.ListAll.class)
                .findFirst()
                .flatMap(Operation.ListAll::where)
                .orElseThrow();
        Meaning meaning = new Meaning(FACTS);
        ConditionParts parts = ConditionParts.of(meaning.checked(where, "Plan"));

        assertThat(new RowSearch(meaning, FACTS.entity("Plan"), TestValues::plain, List.of(where))
                        .mixtures(where, new AtomicLong()::incrementAndGet, NOW))
                .extracting(found -> parts.outcomes(
                        Sight.of(meaning, found.world(), NOW)
                                .row("Plan", found.ids().get(0)),
                        NOW))
                .doesNotHaveDuplicates()
                .contains(
                        List.of("true", "-1", "true true true", ""),
                        List.of("true", "0", "true true true", ""),
                        List.of("true", "0", "", "false"),
                        List.of("false", "1", "", ""),
                        List.of("false", "", "false true false", "true"));
    }

    private static Transition event(String name) {
        return FACTS.application().behaviour().machines().get(0).transitions().stream()
                .filter(event -> event.event().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<RowSearch.Found> find(String state, Transition event, boolean pass) {
        RowSearch.Wanted wanted = pass
                ? new RowSearch.Wanted("state", state, event.guards(), Optional.empty())
                : new RowSearch.Wanted(
                        "state", state, List.of(), Optional.of(event.guards().get(0)));
        return new RowSearch(new Meaning(FACTS), FACTS.entity("Plan"), TestValues::plain)
                .find(wanted, new AtomicLong()::incrementAndGet, NOW);
    }
}
