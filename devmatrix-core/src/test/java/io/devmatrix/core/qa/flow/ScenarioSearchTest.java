package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSearchTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

    /** What is counted follows from other rows, and what bounds it gives way: rows come by that are full. */
    private static final String CLASSES =
            """
            devmatrix: 1
            service: classes
            package: com.acme.classes
            errors: { shut: { status: 409, title: Shut }, hidden: { status: 409, title: Hidden } }
            enums: { Phase: [OPEN, DONE], Place: [WAITING, IN, OUT] }
            entities:
              Group:
                fields:
                  phase: { type: Phase, default: OPEN, access: server }
                  seats: { type: int, min: 1, max: 500 }
                  taken: { type: int, min: 0, default: 0, access: server }
                api: [read]
              Guest: { fields: { group: -> Group.guests, place: { type: Place, default: WAITING, access: server } }, api: [read] }
            flows:
              join:
                http: POST /groups/{group}/join -> 200 Group
                steps:
                  - { guard: group.phase == Phase.OPEN, else: shut }
                  - { guard: group.taken >= 0, else: hidden }
                  - { let: { room: group.taken < group.seats } }
                  - { create: Guest, set: { group: group, place: "room ? Place.IN : Place.WAITING" } }
                  - { increase: group.taken, by: 1, when: room }
            invariants:
              counted: { entity: Group, that: "phase == Phase.DONE || taken == guests.filter(g, g.place == Place.IN).size()" }
              never: { entity: Group, that: taken <= seats }
              notNegative: { entity: Group, that: taken >= 0 }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"addItem", "checkout", "cancel"})
    void reachesEachOutcomeOfAFlow(String name) {
        ScenarioSearch.Found found = search(Models.shop(), name).find();
        assertThat(found.unobserved()).isEmpty();
        assertThat(found.witnesses()).hasSizeBetween(4, 20);
    }

    /** A step that reaches the first row alone is seen only where there are several. */
    @ParameterizedTest
    @ValueSource(strings = {"checkout", "cancel"})
    void aCaseSucceedsOverSeveralRows(String name) {
        assertThat(reached(name)).anyMatch(goal -> goal.what().equals("has several elements, and the flow succeeds"));
    }

    /** An upsert that takes any row is seen only where there are rows with other keys. */
    @Test
    void anUpsertIsTriedBesideRowsWithOtherKeys() {
        assertThat(reached("addItem"))
                .extracting(Goal::what)
                .contains("makes a row beside others, and the flow succeeds", "finds a row beside others");
    }

    /** Every case that succeeds has values; the one in which most differ must not be taken for reached by another. */
    @Test
    void theMostVariedCaseIsOneOfThem() {
        assertThat(search(Models.shop(), "checkout").find().witnesses())
                .flatExtracting(Witness::reaches)
                .extracting(Goal::what)
                .contains("succeeds with different values");
    }

    /** A limit is met by as many rows as it lets be, and invariants tie each of them to another. */
    @Test
    void aLimitOfFiveIsMet() {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: keys
                        package: com.acme.keys
                        errors: { enough: { status: 409 }, out: { status: 409 } }
                        enums: { KeyState: [HERE, HELD, OUT], Use: [OPEN, OVER, LOST] }
                        entities:
                          Person: { fields: { name: string(20) }, api: [read] }
                          Key: { fields: { state: { type: KeyState, default: HERE, access: server } }, api: [read] }
                          Loan:
                            fields: { key: -> Key.loans, person: -> Person.loans, state: { type: Use, default: OPEN, access: server } }
                            unique: [{ fields: [key], where: state == Use.OPEN }]
                        flows:
                          lend:
                            http: POST /people/{person}/lend -> 204
                            input: { key: -> Key }
                            steps:
                              - { guard: "person.loans.filter(l, l.state == Use.OPEN).size() < 5", else: enough }
                              - { guard: key.state == KeyState.HERE, else: out }
                              - { set: { key.state: OUT } }
                              - { create: Loan, set: { person: person, key: key } }
                        invariants:
                          few: { entity: Person, that: "loans.filter(l, l.state == Use.OPEN).size() <= 5" }
                          outWhenLent: { entity: Key, that: "(state == KeyState.OUT) == loans.exists(l, l.state == Use.OPEN)" }
                        """)
                .require();

        assertThat(search(model, "lend").find().unobserved()).isEmpty();
    }

    /** Minutes are within reach, too: none of the times is a whole hour away. */
    @Test
    void aTimeWithinMinutesIsMet() {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: sales
                        package: com.acme.sales
                        errors: { over: { status: 410 } }
                        entities:
                          Sale: { fields: { ends: instant, late: boolean }, api: [read] }
                        flows:
                          offer:
                            http: POST /sales/{sale}/offer -> 204
                            steps:
                              - { guard: sale.ends > now, else: over }
                              - { set: { sale.late: true }, when: sale.ends - now < duration('5m') }
                        """)
                .require();

        assertThat(search(model, "offer").find().unobserved()).isEmpty();
    }

    /** Of a key of several values one keeps cases apart, and the other has what conditions ask for. */
    @Test
    void aTextOfAKeyIsWhatAConditionAsksFor() {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: keys
                        package: com.acme.keys
                        errors: { other: { status: 409 } }
                        entities:
                          Rate:
                            fields: { country: string(2), number: int, done: boolean }
                            unique: [[country, number]]
                            api: [read]
                        flows:
                          use:
                            http: POST /rates/{rate}/use -> 204
                            steps: [{ guard: rate.country == 'de', else: other }, { set: { rate.done: true } }]
                        """)
                .require();

        assertThat(search(model, "use").find().unobserved()).isEmpty();
    }

    /** Where each row has collections of rows that have collections, cases stay small all the same. */
    @Test
    void aCaseOfManyCollectionsStaysSmall() {
        StringBuilder entities = new StringBuilder();
        for (int i = 1; i < 7; i++) {
            entities.append("  E%d: { partOf: E0.c%d, fields: { f: int } }\n".formatted(i, i));
            for (int k = 1; k < 4; k++) {
                entities.append("  E%d%d: { partOf: E%d.d%d, fields: { f: int } }\n".formatted(i, k, i, k));
            }
        }
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: trees
                        package: com.acme.trees
                        entities:
                          E0: { fields: { f: int }, api: [read] }
                        %sflows: { grow: { http: "POST /e0s/{e0}/grow -> 204", steps: [{ set: { e0.f: 1 } }] } }
                        """
                                .formatted(entities))
                .require();
        Meaning meaning = new Meaning(FactTable.of(model));
        ScenarioMaker maker =
                new ScenarioMaker(meaning, model.behaviour().flows().get(0), TestValues::plain);
        AtomicLong numbers = new AtomicLong();

        assertThat(IntStream.range(0, 50)
                        .mapToObj(seed -> maker.make(new Draws(new int[0], seed), numbers::incrementAndGet, NOW))
                        .flatMap(Optional::stream)
                        .mapToInt(scenario -> scenario.world().size()))
                .anyMatch(size -> size > 40)
                .allMatch(size -> size < 140);
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
    void whatIsFullIsMetWhereACountIsTiedToRows() {
        ApplicationIr model = Models.of(CLASSES).require();

        assertThat(search(model, "join").find().unobserved())
                .extracting(Goal::toString)
                .containsExactly("flows.join.steps[1] refused");
        List<Map<String, Object>> taken = worlds(model, "Group")
                .filter(group -> !Long.valueOf(0).equals(group.get("taken")))
                .toList();
        assertThat(taken)
                .hasSizeGreaterThan(30)
                .filteredOn(group -> group.get("taken").equals(group.get("seats")))
                .hasSizeGreaterThan(taken.size() / 2);
    }

    @Test
    void invariantsThatKeepAGoalOutAreNamed() {
        ApplicationIr model = Models.of(CLASSES.replace("taken: { type: int, min: 0", "taken: { type: int, min: -9")
                        .replace("phase == Phase.DONE || taken ==", "taken < 0 || taken =="))
                .require();
        ScenarioSearch search = search(model, "join");
        Goal hidden = search.find().unobserved().stream()
                .filter(goal -> goal.node().endsWith("[1]"))
                .findFirst()
                .orElseThrow();

        assertThat(search.keepingOut(hidden)).contains("notNegative");
        assertThat(search.keepingOut(new Goal("flows.join", Goal.ENDS))).isEmpty();
    }

    @Test
    void rowsAgreeAsAnInvariantAsksThemTo() {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: bills
                        package: com.acme.bills
                        errors: { paid: { status: 409, title: Paid } }
                        enums: { Phase: [A, B, C, D, SOLD], Hold: [FREE, LOST, USED, HELD], State: [PAID, GONE, DUE] }
                        entities:
                          Buyer: { fields: { name: string(20) }, api: [read] }
                          Lot: { fields: { phase: { type: Phase, default: A } }, api: [read] }
                          Bond: { fields: { lot: -> Lot, buyer: -> Buyer, hold: { type: Hold, default: FREE } }, api: [read] }
                          Bill: { fields: { lot: -> Lot, buyer: -> Buyer, bond: -> Bond, state: { type: State, default: DUE } }, api: [read] }
                        flows:
                          pay:
                            http: POST /bills/{bill}/pay -> 200 Bill
                            steps: [{ guard: bill.state == State.DUE, else: paid }, { set: { bill.state: State.PAID } }]
                        invariants:
                          held:
                            entity: Bill
                            that: "state != State.DUE || (lot.phase == Phase.SOLD && bond.lot == lot && bond.buyer == buyer && bond.hold == Hold.HELD)"
                        """)
                .require();

        assertThat(search(model, "pay").find().unobserved()).isEmpty();
        assertThat(worlds(model, "Bill")
                        .filter(bill -> "DUE".equals(bill.get("state")))
                        .count())
                .isGreaterThan(40);
    }

    /** Rows of the entity in a few hundred cases of the first flow. */
    private static Stream<Map<String, Object>> worlds(ApplicationIr model, String entity) {
        ScenarioMaker maker = new ScenarioMaker(
                new Meaning(FactTable.of(model)), model.behaviour().flows().get(0), TestValues::plain);
        AtomicLong numbers = new AtomicLong();
        return IntStream.range(0, 400)
                .mapToObj(seed -> maker.make(new Draws(new int[0], seed), numbers::incrementAndGet, NOW))
                .flatMap(Optional::stream)
                .flatMap(scenario -> scenario.world().rows(entity).values().stream());
    }

    @Test
    void rowsAreAsOldAsAConditionAsks() {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: notes
                        package: com.acme.notes
                        errors: { late: { status: 409, title: Late } }
                        entities:
                          Note: { fields: { text: string(20), gone: { type: boolean, default: false } }, api: [read] }
                        flows:
                          takeBack:
                            http: POST /notes/{note}/take-back -> 200 Note
                            steps:
                              - { guard: 'note.createdAt + duration("24h") > now', else: late }
                              - { set: { note.gone: true } }
                        """)
                .require();
        assertThat(search(model, "takeBack").find().unobserved()).isEmpty();
    }

    /** The service answers 400 to a time on the wrong side of the present before the flow begins; rows may have any. */
    @Test
    void inputsLieOnTheirSideOfThePresent() {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: hours
                        package: com.acme.hours
                        errors: { late: { status: 409 }, twice: { status: 409 } }
                        entities:
                          Job: { fields: { due: { type: date, clock: future }, done: { type: instant, clock: past-or-present } }, api: [read] }
                          Hour: { fields: { job: -> Job.hours, day: date }, unique: [[job, day]], api: [read] }
                        flows:
                          log:
                            http: POST /jobs/{job}/hours -> 201 Hour
                            input:
                              day: { type: date, clock: past }
                              due: { type: date, clock: future-or-present }
                              done: { type: instant, clock: past-or-present }
                              from: { type: instant, clock: future }
                            steps:
                              - { guard: job.done + duration("24h") > now, else: late }
                              - { guard: "!job.hours.exists(h, h.day == day)", else: twice }
                              - { create: Hour, set: { job: job, day: day } }
                        """)
                .require();
        ScenarioSearch search = search(model, "log");
        ScenarioSearch.Found found = search.find();
        LocalDate today = LocalDate.parse("2026-03-04");

        assertThat(found.unobserved()).isEmpty();
        assertThat(found.witnesses())
                .map(witness -> search.again(witness, new AtomicLong(1000)::incrementAndGet, NOW)
                        .orElseThrow())
                .map(scenario -> scenario.request().inputs())
                .allSatisfy(inputs -> {
                    assertThat((LocalDate) inputs.get("day")).isBefore(today);
                    assertThat((LocalDate) inputs.get("due")).isAfter(today);
                    assertThat((Instant) inputs.get("done")).isBefore(NOW);
                    assertThat((Instant) inputs.get("from")).isAfter(NOW);
                });
    }

    @Test
    void textsWithEscapesAreTried() {
        ApplicationIr model = Models.of(
                        """
                        devmatrix: 1
                        service: trips
                        package: com.acme.trips
                        errors: { shut: { status: 409, title: Shut } }
                        entities:
                          Trip: { fields: { mark: string(20), seats: int }, api: [read] }
                        flows:
                          join:
                            http: POST /trips/{trip}/join -> 200 Trip
                            requires: [{ that: 'trip.mark != "so \\"it\\" is \\\\"', else: shut }]
                            steps: [{ set: { trip.seats: 1 } }]
                        """)
                .require();
        assertThat(search(model, "join").find().unobserved()).isEmpty();
    }

    @Test
    void aCaseMadeAgainEndsAsBefore() {
        ScenarioSearch search = search(Models.shop(), "checkout");
        for (Witness witness : search.find().witnesses()) {
            assertThat(again(search, "checkout", witness)).containsAll(witness.reaches());
        }
    }

    private static Set<Goal> reached(String name) {
        ScenarioSearch search = search(Models.shop(), name);
        return search.find().witnesses().stream()
                .flatMap(witness -> again(search, name, witness).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Goal> again(ScenarioSearch search, String name, Witness witness) {
        AtomicLong numbers = new AtomicLong(1000);
        Scenario scenario = search.again(witness, numbers::incrementAndGet, NOW).orElseThrow();
        FlowOracle oracle = new FlowOracle(new Meaning(FactTable.of(Models.shop())), numbers::incrementAndGet);
        return ScenarioSearch.goals(oracle.run(flow(Models.shop(), name), scenario.world(), scenario.request(), NOW));
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
