package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WalkSearchTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

    @Test
    void allOperationsAreAcceptedAndAllStatesReached() {
        for (ApplicationIr model : List.of(Models.shop(), Models.todo())) {
            Meaning meaning = new Meaning(FactTable.of(model));
            WalkGoals goals = goals(meaning);
            walk(meaning, goals, 1, 200);
            assertThat(goals.accepted()).doesNotContainValue(0);
            assertThat(goals.reached()).containsAll(goals.states());
            assertThat(goals.complete()).isTrue();
        }
    }

    @Test
    void theSameSeedGivesTheSameWalkAndAnotherSeedAnother() {
        Meaning meaning = new Meaning(FactTable.of(Models.shop()));
        List<Act> walk = walk(meaning, goals(meaning), 7, 60);
        assertThat(walk(meaning, goals(meaning), 7, 60)).isEqualTo(walk).hasSize(60);
        assertThat(walk(meaning, goals(meaning), 8, 60)).isNotEqualTo(walk);
    }

    @Test
    void whatReplacesNoRowIsWellFormed() {
        Meaning meaning = new Meaning(FactTable.of(Models.of(
                        """
                                devmatrix: 1
                                service: library
                                package: com.acme.library
                                entities:
                                  Loan:
                                    fields: { since: date, note: string(20) }
                                    api: [create, { update: { method: PUT, partial: false } }]
                                """)
                .require()));
        Set<String> refusals = new TreeSet<>();
        for (long seed = 0; seed < 5; seed++) {
            WalkGoals goals = goals(meaning);
            WalkSearch search = new WalkSearch(meaning, TestValues::plain, goals, seed);
            World world = World.of(Map.of());
            for (int i = 0; i < 100; i++) {
                WalkSearch.Choice choice = search.next(world, NOW).orElseThrow();
                assertThat(choice.act().values().get("since")).as("step %d", i).isNotNull();
                assertThat(choice.act().values().get("note")).as("step %d", i).isNotNull();
                world = choice.outcome() instanceof Outcome.Success success ? success.after() : world;
                if (choice.outcome() instanceof Outcome.Refusal refusal) {
                    refusals.add(refusal.node());
                }
            }
        }
        assertThat(refusals).containsExactly("entities.Loan.api.update");
    }

    /** Days pass on a walk, and an update of the whole row has to name a time to come all the same. */
    @Test
    void timesOfAnUpdateLieWhereTheClockWantsThem() {
        Meaning meaning = new Meaning(FactTable.of(Models.of(
                        """
                        devmatrix: 1
                        service: shows
                        package: com.acme.shows
                        entities:
                          Show:
                            fields: { starts: { type: instant, clock: future }, note: string(20) }
                            api: [create, { update: { method: PUT } }]
                        """)
                .require()));
        Instant past = NOW.minusSeconds(9);
        World world = World.of(Map.of(
                "Show",
                Map.of(new UUID(7, 7), Map.of("id", new UUID(7, 7), "starts", past, "note", "old", "active", true))));
        WalkSearch search = new WalkSearch(meaning, TestValues::plain, goals(meaning), 3);

        for (int i = 0; i < 60; i++) {
            assertThat(search.next(world, NOW).orElseThrow().act().values().get("starts"))
                    .as("step %d", i)
                    .isNotEqualTo(past);
        }
    }

    @Test
    void statesBehindAPortAreReachedByWalksAndByThePlan() {
        Meaning meaning = new Meaning(FactTable.of(Models.of(
                        """
                                devmatrix: 1
                                service: tills
                                package: com.acme.tills
                                errors:
                                  down: { status: 503, title: Nobody answers }
                                  not-new: { status: 409, title: The bill is not new }
                                enums: { BillState: [NEW, PAID, SENT] }
                                entities:
                                  Bill:
                                    fields: { amount: int, state: { type: BillState, machine: BillLife, access: server } }
                                    api: [create, read]
                                machines:
                                  BillLife:
                                    start: NEW
                                    events:
                                      settle: { from: NEW, to: PAID, else: not-new }
                                      send: { from: PAID, to: SENT, else: not-new }
                                ports:
                                  Gate:
                                    operations:
                                      charge: { http: POST /charges, in: { amount: int }, out: { code: int }, unavailable: down }
                                flows:
                                  pay:
                                    http: POST /bills/{bill}/pay -> 200 Bill
                                    steps:
                                      - { call: Gate.charge, with: { amount: bill.amount }, as: answer }
                                      - { fire: bill.settle }
                                """)
                .require()));
        WalkGoals goals = goals(meaning);
        walk(meaning, goals, 1, 200);
        assertThat(goals.complete()).isTrue();
        assertThat(PlannedWalk.of(meaning, TestValues::plain, meaning.facts().operations(), NOW)
                        .steps())
                .isNotEmpty()
                .extracting(step -> step.act().subject())
                .contains("pay");
    }

    @Test
    void whatAFlowHasMadeRefusesTheSameRequestInThePlan() {
        Meaning meaning = new Meaning(FactTable.of(Models.of(
                        """
                        devmatrix: 1
                        service: queue
                        package: com.acme.queue
                        errors: { there: { status: 409, title: In the queue already } }
                        entities:
                          Guest:
                            fields: { name: string(80) }
                            api: [create, read]
                          Desk:
                            fields: { name: string(80) }
                            api: [create, read]
                          Turn:
                            fields: { guest: -> Guest, desk: -> Desk }
                            unique: [{ fields: [guest, desk], else: there }]
                            api: read
                        flows:
                          wait:
                            http: POST /desks/{desk}/turns -> 201 Turn
                            input: { guest: -> Guest }
                            steps:
                              - create: Turn
                                set: { desk: desk, guest: guest }
                        """)
                .require()));
        assertThat(PlannedWalk.of(meaning, TestValues::plain, meaning.facts().operations(), NOW)
                        .steps())
                .filteredOn(step -> step.act().subject().equals("wait"))
                .extracting(PlannedWalk.Step::outcome)
                .anySatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(Outcome.Refusal.class, refusal -> assertThat(refusal.statuses())
                                .containsExactly(409)));
    }

    private static WalkGoals goals(Meaning meaning) {
        return new WalkGoals(
                meaning,
                meaning.facts().operations().stream()
                        .filter(operation -> WalkSearch.owner(meaning.facts(), operation)
                                        .isPresent()
                                || WalkSearch.flow(meaning.facts(), operation).isPresent())
                        .toList());
    }

    private static List<Act> walk(Meaning meaning, WalkGoals goals, long seed, int steps) {
        WalkSearch search = new WalkSearch(meaning, TestValues::plain, goals, seed);
        World world = search.planted(NOW);
        List<Act> walk = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            Optional<WalkSearch.Choice> next = search.next(world, NOW);
            WalkSearch.Choice choice = next.orElseThrow();
            walk.add(choice.act());
            goals.see(choice.act(), choice.outcome());
            world = choice.outcome() instanceof Outcome.Success success ? success.after() : world;
        }
        return walk;
    }
}
