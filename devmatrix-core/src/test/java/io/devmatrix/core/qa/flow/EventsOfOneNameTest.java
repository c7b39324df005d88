package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Flow;
import org.junit.jupiter.api.Test;

/** Two machines that have an event of the same name: a step fires that of its row. */
class EventsOfOneNameTest {
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: trips
                    package: com.acme.trips
                    errors: { off: { status: 409, title: It is off } }
                    enums: { Plan: [open, shut], Seat: [free, given, gone] }
                    entities:
                      Trip: { fields: { full: boolean, plan: { type: Plan, machine: TripLife } }, api: crud }
                      Place: { fields: { trip: -> Trip.places, seat: { type: Seat, machine: PlaceLife, access: server } }, api: crud }
                    machines:
                      TripLife:
                        start: open
                        change: field
                        illegal: off
                        events: { cancel: { from: open, to: shut, guard: "!full" } }
                      PlaceLife:
                        start: free
                        illegal: off
                        events: { cancel: { from: [free, given], to: gone } }
                    flows:
                      giveBack:
                        http: POST /places/{place}/back -> 200 Place
                        steps:
                          - { guard: place.seat == Seat.free, else: off }
                          - fire: place.cancel
                    """)
            .require());
    private static final Flow FLOW = FACTS.flows().get(0).flow();

    @Test
    void areNotAskedForEachOther() {
        assertThat(Goals.of(FACTS, FLOW))
                .extracting(Goal::node)
                .doesNotContain("machines.TripLife.events.cancel.guard")
                .contains("flows.giveBack.steps[1]");
    }

    @Test
    void areRuledOutByTheStateOfTheirOwnRow() {
        assertThat(new RuledOut(new Meaning(FACTS), FLOW).by(new Goal("flows.giveBack.steps[1]", Goal.REFUSED)))
                .contains("place.seat==Seat.free");
    }
}
