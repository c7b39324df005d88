package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** A step fires the event of its row; the machine of another entity may have one of the same name. */
class FiredMachinesTest {
    private static final FileSet FILES = Generated.files(
            """
            devmatrix: 1
            service: trips
            package: com.acme.trips
            errors: { off: { status: 409, title: It is off }, late: { status: 422, title: It is late } }
            enums: { Plan: [open, shut], Seat: [free, gone] }
            entities:
              Trip: { fields: { plan: { type: Plan, machine: TripLife } }, api: crud }
              Place: { fields: { trip: -> Trip.places, seat: { type: Seat, machine: PlaceLife, access: server } }, api: crud }
            machines:
              TripLife: { start: open, change: field, illegal: off, events: { cancel: { from: open, to: shut } } }
              PlaceLife: { start: free, illegal: late, events: { cancel: { from: free, to: gone } } }
            flows:
              giveBack:
                http: POST /places/{place}/back -> 200 Place
                steps: [{ fire: place.cancel }]
            """);

    @Test
    void aMachineThatNobodyFiresHasNoMethodForIt() {
        assertThat(Generated.text(FILES, "domain/Place.java")).contains("void fire(");
        assertThat(Generated.text(FILES, "domain/Trip.java")).doesNotContain("void fire(");
    }
}
