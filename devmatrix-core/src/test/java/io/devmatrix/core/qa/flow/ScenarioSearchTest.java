package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSearchTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

    @ParameterizedTest
    @ValueSource(strings = {"addItem", "checkout", "cancel"})
    void reachesEachOutcomeOfAFlow(String name) {
        ScenarioSearch.Found found = search(Models.shop(), name).find();
        assertThat(found.unobserved()).isEmpty();
        assertThat(found.witnesses()).hasSizeBetween(4, 20);
    }

    @Test
    void whatCannotHappenIsNotObserved() {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: boxes
                        package: com.acme.boxes
                        errors: { never: { status: 409, title: Never } }
                        entities:
                          Box: { fields: { count: { type: int, min: 1 } }, api: [read] }
                        flows:
                          look:
                            http: POST /boxes/{box}/look -> 200 Box
                            steps: [{ guard: box.count > 0, else: never }]
                        """)
                .require();
        assertThat(search(model, "look").find().unobserved())
                .extracting(Goal::toString)
                .containsExactly("flows.look.steps[0] refused");
    }

    @Test
    void rowsAgreeWithInvariantsThatSayWhatAValueIs() {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: trips
                        package: com.acme.trips
                        errors: { full: { status: 409, title: Full } }
                        entities:
                          Trip: { fields: { seats: { type: int, min: 1, max: 500 }, taken: { type: int, min: 0, max: 500 } }, api: [read] }
                          Guest: { fields: { trip: -> Trip.guests, name: string(20) }, api: [read] }
                        flows:
                          join:
                            http: POST /trips/{trip}/join -> 200 Trip
                            input: { name: string(20) }
                            steps:
                              - { guard: trip.taken < trip.seats, else: full }
                              - { create: Guest, set: { trip: trip, name: input.name }, as: guest }
                              - { set: { trip.taken: trip.taken + 1 } }
                        invariants:
                          counted: { entity: Trip, that: taken == size(guests) && taken <= seats }
                        """)
                .require();
        assertThat(search(model, "join").find().unobserved()).isEmpty();
    }

    @Test
    void aCaseMadeAgainEndsAsBefore() {
        Meaning meaning = new Meaning(FactTable.of(Models.shop()));
        ScenarioSearch search = search(Models.shop(), "checkout");
        AtomicLong numbers = new AtomicLong(1000);
        for (Witness witness : search.find().witnesses()) {
            Scenario scenario =
                    search.again(witness, numbers::incrementAndGet, NOW).orElseThrow();
            FlowOracle.Run run = new FlowOracle(meaning, numbers::incrementAndGet)
                    .run(flow(Models.shop(), "checkout"), scenario.world(), scenario.request(), NOW);
            assertThat(ScenarioSearch.goals(run)).containsAll(witness.reaches());
        }
    }

    private static ScenarioSearch search(ApplicationIr model, String flow) {
        return new ScenarioSearch(new Meaning(FactTable.of(model)), flow(model, flow), TestValues::plain, NOW);
    }

    private static Flow flow(ApplicationIr model, String name) {
        return model.behaviour().flows().stream()
                .filter(flow -> flow.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
