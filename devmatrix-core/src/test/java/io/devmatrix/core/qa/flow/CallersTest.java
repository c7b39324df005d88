package io.devmatrix.core.qa.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Flow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who asks is a part of each case whose outcome depends on it. */
class CallersTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: notes
                    package: com.acme.notes
                    errors: { foreign: { status: 409, title: Not yours }, strange: { status: 403, title: "Not of {principal.mail}" } }
                    enums: { Role: [CLERK, ADMIN], State: [OPEN, SHUT] }
                    machines:
                      Life:
                        start: OPEN
                        events:
                          shut: { from: OPEN, to: SHUT, guard: member == principal, set: { closer: principal }, else: strange }
                    entities:
                      Member:
                        fields: { mail: { type: email, unique: true }, role: { type: Role, default: CLERK, access: server } }
                        api: [create, read]
                      Note:
                        fields:
                          member: { to: Member.notes, default: principal }
                          text: string(20)
                          state: { type: State, machine: Life, access: server }
                          closer: { to: "Member?", access: server }
                        api: [create, read]
                    flows:
                      take:
                        http: POST /notes/{note}/take -> 200 Note
                        access: authenticated
                        steps:
                          - guard: note.member == principal || principal.role == Role.ADMIN
                            else: foreign
                          - call: sign
                            with: { note: note }
                      sign:
                        input: { note: -> Note }
                        steps: [{ set: { note.member: principal } }]
                      shut:
                        http: POST /notes/{note}/shut -> 200 Note
                        access: authenticated
                        steps: [{ fire: note.shut }]
                      mine:
                        http: POST /notes/{note}/mine -> 200 Note
                        access: { owner: member }
                        steps: [{ set: { note.text: principal.mail } }]
                      lead:
                        http: POST /notes/{note}/lead -> 200 Note
                        access: [ADMIN]
                        steps: [{ set: { note.member: principal } }]
                    security: { principal: Member, login: mail, roles: role }
                    """)
            .require());
    private static final Meaning MEANING = new Meaning(FACTS);

    private final AtomicLong numbers = new AtomicLong();
    private final ExampleRows rows = new ExampleRows(MEANING, TestValues::plain, numbers::incrementAndGet, NOW);

    @Test
    void theSameRequestEndsAsTheCallerIs() {
        UUID note = rows.row("Note", Map.of());
        UUID owner = (UUID) rows.world().row("Note", note).orElseThrow().get("member");
        UUID clerk = rows.row("Member", Map.of());
        UUID admin = rows.row("Member", Map.of("role", "ADMIN"));

        assertThat(run("take", note, owner)).isInstanceOf(Outcome.Success.class);
        assertThat(run("take", note, clerk)).isInstanceOf(Outcome.Refusal.class);
        Outcome.Success taken = (Outcome.Success) run("take", note, admin);
        assertThat(taken.after().row("Note", note).orElseThrow()).containsEntry("member", admin);
    }

    @Test
    void anEventKnowsWhoCallsTheFlowThatFiresIt() {
        UUID note = rows.row("Note", Map.of("state", "OPEN"));
        UUID owner = (UUID) rows.world().row("Note", note).orElseThrow().get("member");
        UUID clerk = rows.row("Member", Map.of("mail", "a@b.example"));

        Outcome.Success shut = (Outcome.Success) run("shut", note, owner);
        assertThat(shut.after().row("Note", note).orElseThrow())
                .containsEntry("state", "SHUT")
                .containsEntry("closer", owner);
        assertThat(run("shut", note, clerk))
                .isInstanceOfSatisfying(Outcome.Refusal.class, refused -> assertThat(refused.detail())
                        .isEqualTo("Not of a@b.example"));
    }

    @Test
    void everyGoalIsReachedByCallersOfEachRole() {
        ScenarioSearch.Found found = search("take").find();

        assertThat(found.unobserved()).isEmpty();
        assertThat(found.reached())
                .extracting(Goal::what)
                .contains("called by CLERK, and the flow succeeds", "called by ADMIN, and the flow succeeds");
    }

    @Test
    void whereTheOwnerAloneMayTheCallerIsTheOwner() {
        for (Scenario scenario : scenarios("mine")) {
            UUID note = scenario.request().path().get("note");
            scenario.world().row("Note", note).ifPresent(row -> assertThat(
                            scenario.request().caller())
                    .contains((UUID) Objects.requireNonNull(row.get("member"))));
        }
    }

    @Test
    void whereARoleMayTheCallerHasIt() {
        for (Scenario scenario : scenarios("lead")) {
            UUID caller = scenario.request().caller().orElseThrow();
            assertThat(scenario.world().row("Member", caller).orElseThrow()).containsEntry("role", "ADMIN");
        }
    }

    @Test
    void aRowThatAClientMakesBelongsToTheCaller() {
        UUID member = rows.row("Member", Map.of());
        Act act = new Act(
                        FACTS.entity("Note").operations(Kind.CREATE).findFirst().orElseThrow(),
                        "Note",
                        List.of(),
                        Map.of("text", "a"))
                .by(member);
        Outcome.Success made =
                (Outcome.Success) new ActOracle(MEANING, numbers::incrementAndGet).run(act, rows.world(), NOW);

        assertThat(made.after().rows("Note").values()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("member", member));
        assertThat(act.keys()).contains(member);
        assertThat(act.moved(key -> new UUID(1, 1)).caller()).contains(new UUID(1, 1));
    }

    @Test
    void walksBeginWithAUserOfARoleThatNoRequestGives() {
        WalkGoals goals = new WalkGoals(MEANING, FACTS.operations());
        WalkSearch search = new WalkSearch(MEANING, TestValues::plain, goals, 1);

        assertThat(search.planted(NOW).rows("Member").values())
                .anySatisfy(row -> assertThat(row).containsEntry("role", "ADMIN"));
    }

    private static List<Scenario> scenarios(String flow) {
        ScenarioSearch search = search(flow);
        AtomicLong more = new AtomicLong(1000);
        List<Scenario> scenarios = search.find().witnesses().stream()
                .map(witness ->
                        search.again(witness, more::incrementAndGet, NOW).orElseThrow())
                .toList();
        assertThat(scenarios).isNotEmpty();
        return scenarios;
    }

    private static ScenarioSearch search(String flow) {
        return new ScenarioSearch(MEANING, flow(flow), TestValues::plain, NOW);
    }

    private Outcome run(String flow, UUID note, UUID caller) {
        FlowOracle oracle = new FlowOracle(MEANING, numbers::incrementAndGet);
        Request request = new Request(Map.of("note", note), Map.of(), Optional.empty(), Optional.of(caller));
        return oracle.run(flow(flow), rows.world(), request, NOW).outcome();
    }

    private static Flow flow(String name) {
        return FACTS.application().behaviour().flows().stream()
                .filter(flow -> flow.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
