package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The small things of a flow are written as one writes them by hand: variables, decimals, streams, what follows a change. */
class FlowWordingTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: rounds
            package: com.acme.rounds
            errors: { late: { status: 409 } }
            enums: { Phase: [open, done] }
            entities:
              Round:
                fields:
                  label: string(20)
                  paid: { type: "decimal(10,2)", default: 0 }
                  half: { type: "decimal(10,2)", computed: "divide(paid, 2, 2)" }
                  rest: { type: "decimal(10,2)", computed: "total - paid" }
                  tripled: { type: "decimal(12,3)", computed: paid * 3 }
                  total: { type: "decimal(10,2)", computed: "shots.sum(s, s.worth)", stored: true }
                  phase: { type: Phase, machine: Life, access: server }
                api: crud
              Shot:
                partOf: Round.shots
                fields:
                  note: string(20)
                  hits: { type: int, min: 0, default: 0 }
                  worth: { type: "decimal(10,2)", computed: "points * 0.5" }
                  points: { type: "decimal(10,2)", computed: "hits * 2.0" }
                api: crud
            machines:
              Life: { start: open, illegal: late, events: { end: { from: open, to: done } } }
            flows:
              end:
                http: POST /rounds/{round}/end -> 200 Round
                input: { gift: { type: "decimal(8,2)", min: 0 } }
                steps:
                  - let: { empty: size(round.shots) == 0 }
                  - let: { count: size(round.shots) }
                  - { let: { first: round.paid == 0 }, when: input.gift > 1 }
                  - { guard: empty || count > 3 || first == null, else: late }
                  - fire: round.end
                  - set: { round.label: "'over'", round.paid: round.paid + input.gift }
                    when: round.paid > 0.0
              shoot:
                http: POST /rounds/{round}/shoot -> 201 Shot
                input: { hits: int }
                steps:
                  - { create: Shot, set: { round: round, note: "'x'", hits: input.hits }, as: shot }
              rename:
                http: POST /rounds/{round}/shots/{shot}/rename -> 200 Shot
                input: { note: string(20) }
                steps: [{ set: { shot.note: input.note } }]
              correct:
                http: POST /rounds/{round}/shots/{shot}/correct -> 200 Shot
                input: { hits: int }
                steps: [{ set: { shot.hits: input.hits } }]
              misses:
                http: GET /rounds/{round}/misses -> 200
                result: "round.shots.filter(s, s.hits == 0)"
              drop:
                http: POST /rounds/{round}/drop -> 204
                steps:
                  - { each: "s in round.shots.filter(s, s.hits == 0)", do: [{ delete: s }] }
            """;

    private static FileSet files;

    @BeforeAll
    static void generate() {
        files = Generated.files(Models.of(MODEL).require());
    }

    private static String flow(String name) {
        return Generated.text(files, name + "Flow.java");
    }

    @Test
    void compilesWithoutAWarning() {
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void namesValuesThatAreNeverNullByPrimitives() {
        assertThat(flow("End"))
                .contains("boolean empty = round.getShots().isEmpty();", "int count = round.getShots().size();")
                .contains("Boolean first;");
    }

    @Test
    void writesDecimalsWithoutIdleDigits() {
        assertThat(flow("End"))
                .contains("round.getPaid().compareTo(BigDecimal.ZERO) > 0")
                .doesNotContain("\"0.0\"");
    }

    @Test
    void asksForPlacesOnlyWhereTheyMayBeMissing() {
        assertThat(flow("End")).contains("round.setPaid(round.getPaid().add(input.gift()));");
        assertThat(Generated.text(files, "domain/Round.java"))
                .contains(
                        "return paid.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);",
                        "return total.subtract(paid);",
                        "return paid.multiply(BigDecimal.valueOf(3)).setScale(3);",
                        ".reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);");
    }

    @Test
    void endsAStreamOnce() {
        assertThat(flow("Misses")).doesNotContain(".toList().stream()").contains(".map(shotMapper::read)");
        assertThat(flow("Drop")).doesNotContain("List.copyOf").contains(".toList()) {");
    }

    @Test
    void addsARowToTheVariableThatItIsPartOf() {
        assertThat(flow("Shoot")).contains("round.addShot(shot);", "round.recompute();");
    }

    @Test
    void bringsUpToDateOnlyWhatIsComputedFromTheChange() {
        assertThat(flow("End")).doesNotContain("recompute");
        assertThat(flow("Rename")).doesNotContain("recompute");
        assertThat(flow("Correct")).contains("shot.getRound().recompute();");
    }
}
