package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.qa.flow.WalkSearch.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForesightTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final String MODEL =
            """
            devmatrix: 1
            service: halls
            package: com.acme.halls
            errors:
              refused: { status: 409, title: Not now }
            enums:
              Phase: [DRAFT, OPEN, OVER]
              Hold: [HELD, GONE]
            entities:
              Show:
                fields: { name: string(20), phase: { type: Phase, machine: ShowLife, access: server } }
                api: [create, read, delete]
              Block:
                fields:
                  show: -> Show.blocks
                  left: { type: int, min: 0, max: 9 }
                api: [create, read, delete]
              Booking:
                fields:
                  show: -> Show
                  hold: { type: Hold, machine: HoldLife, access: server }
                api: [read, delete]
            machines:
              ShowLife:
                start: DRAFT
                events:
                  open: { from: DRAFT, to: OPEN, else: refused, guards: [{ that: size(blocks) > 2, else: refused }] }
                  close: { from: [DRAFT, OPEN], to: OVER, else: refused }
              HoldLife:
                start: HELD
                events:
                  give: { from: HELD, to: GONE, else: refused }
            flows:
              book:
                http: POST /shows/{show}/bookings -> 201 Booking
                input: { block: -> Block }
                steps:
                  - { guard: show.phase == Phase.OPEN, else: refused }
                  - { guard: block.show == show, else: refused }
                  - create: Booking
                    set: { show: show }
              widen:
                http: POST /bookings/{booking}/widen -> 200 Booking
                input: { block: -> Block, by: { type: int, min: 1, max: 9 } }
                steps:
                  - { guard: booking.hold == Hold.HELD && booking.show.phase == Phase.OPEN, else: refused }
                  - { guard: block.show == booking.show, else: refused }
                  - { guard: by == block.left, else: refused }
                  - decrease: block.left
                    by: by
                    else: refused
            """;

    private final Meaning meaning = new Meaning(FactTable.of(Models.of(MODEL).require()));

    @Test
    void aLongWayIsFoundFromAnEmptyWorld() {
        WalkGoals goals = goals();
        WalkSearch search = new WalkSearch(meaning, TestValues::plain, goals, 0);
        World world = World.EMPTY;
        for (int i = 0; i < 20 && !goals.complete(); i++) {
            Optional<Foresight.Way> ahead = new Foresight(meaning, search).from(world, NOW);
            assertThat(ahead).as("way %d", i).isPresent();
            for (Choice step : ahead.orElseThrow().steps()) {
                goals.see(step.act(), step.outcome());
                world = ((Outcome.Success) step.outcome()).after();
            }
        }
        assertThat(goals.complete()).isTrue();
    }

    @Test
    void aWayMayHaveToWait() {
        Meaning waiting = meaning(MODEL.replace(
                "{ guard: block.show == show, else: refused }",
                "{ guard: show.createdAt + duration('72h') < now, else: refused }"));
        WalkGoals goals = new WalkGoals(
                waiting,
                waiting.facts().operations().stream()
                        .filter(operation -> !operation.subject().equals("widen"))
                        .toList());
        WalkSearch search = new WalkSearch(waiting, TestValues::plain, goals, 0);
        World world = World.EMPTY;
        int days = 0;
        for (int i = 0; i < 20 && days == 0; i++) {
            Foresight.Way way = new Foresight(waiting, search)
                    .from(world, NOW, List.of(1, 4))
                    .orElseThrow();
            for (Choice step : way.steps()) {
                goals.see(step.act(), step.outcome());
                world = ((Outcome.Success) step.outcome()).after();
            }
            days = way.days();
        }
        assertThat(days).isEqualTo(4);
        assertThat(goals.open()).extracting(OperationFacts::subject).doesNotContain("book");
    }

    @Test
    void noWayIsFoundWhereNoneIs() {
        Meaning closed = meaning(MODEL.replace("block.show == booking.show", "block.left > 9"));
        WalkGoals goals = new WalkGoals(
                closed,
                closed.facts().operations().stream()
                        .filter(operation -> operation.subject().equals("widen"))
                        .toList());
        WalkSearch search = new WalkSearch(closed, TestValues::plain, goals, 0);
        assertThat(new Foresight(closed, search).from(World.EMPTY, NOW)).isEmpty();
    }

    @Test
    void aPlanComesByWhatChanceDoesNot() {
        WalkGoals goals = goals();
        WalkSearch search = new WalkSearch(meaning, TestValues::plain, goals, 0);
        World world = search.planted(NOW);
        for (int i = 0; i < 300; i++) {
            Choice choice = search.next(world, NOW).orElseThrow();
            goals.see(choice.act(), choice.outcome());
            world = choice.outcome() instanceof Outcome.Success success ? success.after() : world;
        }
        assertThat(goals.open()).extracting(OperationFacts::subject).contains("widen");
        assertThat(PlannedWalk.of(meaning, TestValues::plain, meaning.facts().operations(), NOW)
                        .steps())
                .filteredOn(step -> step.outcome() instanceof Outcome.Success)
                .extracting(step -> step.act().subject())
                .contains("widen");
    }

    private static Meaning meaning(String model) {
        return new Meaning(FactTable.of(Models.of(model).require()));
    }

    private WalkGoals goals() {
        return new WalkGoals(meaning, meaning.facts().operations());
    }
}
