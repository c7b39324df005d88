package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A case of a flow, which stands in a database by itself, made by requests alone. */
class RebuildingTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: trips
                    package: com.acme.trips
                    errors: { closed: { status: 409, title: Not now }, full: { status: 409, title: Full } }
                    enums: { Phase: [planned, open, over], Wish: [none, kept] }
                    entities:
                      Guide: { fields: { name: string(20), joinedAt: { type: instant, clock: past } }, api: crud }
                      Trip:
                        fields:
                          starts: instant
                          guides: -> Guide.trips*
                          phase: { type: Phase, machine: TripLife }
                        api: [create, read, { update: { method: PUT } }]
                      Boat: { partOf: Trip.boats, fields: { seats: int, wish: { type: Wish, machine: BoatLife, access: server } }, api: [create, read] }
                      Seat: { fields: { boat: -> Boat.places }, api: [read] }
                    machines:
                      TripLife:
                        start: planned
                        change: field
                        illegal: closed
                        events: { open: { from: planned, to: open, guard: size(boats) > 0 }, end: { from: open, to: over } }
                      BoatLife:
                        start: none
                        illegal: closed
                        events: { keep: { from: none, to: kept } }
                    flows:
                      book:
                        http: POST /trips/{trip}/boats/{boat}/book -> 201 Seat
                        steps:
                          - { guard: trip.phase == Phase.open, else: closed }
                          - { guard: now < trip.starts, else: closed }
                          - { guard: size(trip.guides) > 0, else: closed }
                          - { guard: boat.wish == Wish.kept, else: closed }
                          - { guard: boat.seats > size(boat.places), else: full }
                          - { create: Seat, set: { boat: boat }, as: seat }
                    """)
            .require());

    @Test
    void leadsToWhatTheCaseIsAbout() {
        Meaning meaning = new Meaning(FACTS);
        FlowFacts flow = FACTS.flows().get(0);
        ScenarioSearch search = new ScenarioSearch(meaning, flow.flow(), TestValues::plain, NOW);
        search.find();
        Scenario example = search.reaching(Goal::succeeds)
                .flatMap(witness -> search.again(witness, new AtomicLong(500)::incrementAndGet, NOW))
                .orElseThrow();
        Memory memory = new Memory(meaning);
        Rebuilding rows =
                new Rebuilding(meaning, example.world(), TestValues::plain, new AtomicLong(900)::incrementAndGet);

        rows.build(memory);

        Act act = new Act(
                FACTS.operations().stream()
                        .filter(operation -> operation.subject().equals("book"))
                        .findFirst()
                        .orElseThrow(),
                "book",
                List.copyOf(example.request().path().values()),
                example.request().inputs());
        assertThat(memory.take(act)).isFalse();
        assertThat(memory.take(act.moved(rows::moved))).isTrue();
        assertThat(memory.taken).contains("createTrip", "createBoat", "keepBoat", "updateTrip");
    }

    /** Takes requests in memory alone. */
    private static final class Memory implements ActTaker {
        private final ActOracle oracle;
        private final List<String> taken = new ArrayList<>();
        private World world = World.EMPTY;

        Memory(Meaning meaning) {
            this.oracle = new ActOracle(meaning, new AtomicLong()::incrementAndGet);
        }

        @Override
        public World world() {
            return world;
        }

        @Override
        public boolean take(Act act) {
            if (oracle.run(act, world, NOW) instanceof Outcome.Success success) {
                world = success.after();
                taken.add(act.operation().id());
                return true;
            }
            return false;
        }
    }
}
