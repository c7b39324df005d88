package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a flow knows to be there behind a step, and what it no longer knows. */
class PresenceTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: depot
            package: com.acme.depot
            errors:
              none: { status: 422 }
            enums:
              State: [OPEN, SHUT]
            entities:
              Keeper: { fields: { name: string(20), boxes: int, chief: -> Keeper? } }
              Shelf:
                fields:
                  keeper: -> Keeper?
                  deputy: -> Keeper?
                  state: { type: State, machine: Life, access: server }
                  room: int
                  spare: int?
                  share: { type: int?, computed: "room == 0 ? null : 100" }
              Box:
                partOf: Shelf.boxes
                fields: { code: string(20), size: int }
                unique: [[shelf, code]]
            machines:
              Life:
                start: OPEN
                events:
                  shut: { from: OPEN, to: SHUT, else: none, set: { keeper: null } }
                  open: { from: SHUT, to: OPEN, else: none, set: { room: 0 } }
            flows:
              other: { input: { shelf: -> Shelf }, steps: [{ set: { shelf.keeper: null } }] }
              work:
                http: POST /shelves/{shelf}/work -> 200 Shelf
                input: { boss: "-> Keeper?", count: int, code: string(20) }
                requires: [{ that: boss != null, else: none }]
                steps: [%s]
            """;
    private static final String GUARD = "{ guard: shelf.keeper != null, else: none }, ";
    private static final String COUNT = ", { increase: shelf.keeper.boxes, by: 1 }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ guard: shelf.keeper != null, else: none }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ guard: shelf.room > 0 && shelf.keeper != null, else: none }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ guard: \"!(shelf.keeper == null || shelf.room > 0)\", else: none }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ increase: shelf.keeper.boxes, by: 1, when: shelf.keeper != null }",
                "{ return: 200, when: shelf.keeper == null }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ set: { shelf.keeper: boss } }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ set: { shelf.spare: 1 } }, { set: { shelf.room: shelf.spare } }",
                "{ guard: shelf.keeper != null, else: none }, { set: { shelf.deputy: shelf.keeper } }, { increase: shelf.deputy.boxes, by: 1 }",
                "{ guard: shelf.share != null, else: none }, { set: { shelf.room: shelf.share } }",
                "{ let: { first: shelf.keeper } }, { guard: first != null, else: none }, { set: { shelf.keeper: null } }, { increase: first.boxes, by: 1 }",
            })
    void knowsWhatAConditionHasAsked(String steps) {
        assertThat(problems(steps)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ increase: shelf.room, by: 1 }",
                "{ set: { shelf.room: 1, shelf.deputy: null } }",
                "{ fire: shelf.open }",
                "{ create: Box, set: { shelf: shelf, code: code, size: 1 } }",
                "{ each: box in shelf.boxes, do: [{ set: { box.size: 1 } }] }",
                "{ emit: Seen, with: { room: shelf.room } }",
            })
    void remembersItBehindAStepThatLeavesItAlone(String step) {
        assertThat(problems(GUARD + step + COUNT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ set: { shelf.keeper: null } }",
                "{ set: { shelf.keeper: shelf.deputy } }",
                "{ set: { shelf.keeper: null }, when: count > 0 }",
                "{ fire: shelf.shut }",
                "{ call: other, with: { shelf: shelf } }",
                "{ delete: shelf.boxes }",
                "{ upsert: shelf.boxes by code, set: { size: 1 } }",
                "{ each: box in shelf.boxes, do: [{ set: { shelf.keeper: null } }] }",
            })
    void forgetsItBehindAStepThatMayChangeIt(String step) {
        assertThat(problems(GUARD + step + COUNT))
                .anyMatch(problem -> problem.startsWith("`shelf.keeper` may be null here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ guard: shelf.keeper != null || shelf.room > 0, else: none }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ guard: shelf.keeper != null, else: none, when: shelf.room > 0 }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ guard: shelf.keeper == null, else: none }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ increase: shelf.room, by: 1, when: shelf.keeper != null }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ set: { shelf.keeper: boss }, when: count > 0 }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ return: 200, when: shelf.keeper == null && shelf.room > 0 }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ each: box in shelf.boxes, do: [{ guard: shelf.keeper != null, else: none }] }, { increase: shelf.keeper.boxes, by: 1 }",
                "{ guard: shelf.keeper != null, else: none }, { each: box in shelf.boxes, do: [{ increase: shelf.keeper.boxes, by: 1 }, { set: { shelf.keeper: null } }] }",
            })
    void doesNotGuess(String steps) {
        assertThat(problems(steps)).anyMatch(problem -> problem.startsWith("`shelf.keeper` may be null here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ set: { shelf.room: 0 } }, { set: { shelf.room: shelf.share } }",
                "{ increase: shelf.room, by: 1 }, { set: { shelf.room: shelf.share } }",
            })
    void forgetsWhatFollowsFromAFieldThatIsWritten(String steps) {
        assertThat(problems("{ guard: shelf.share != null, else: none }, " + steps))
                .anyMatch(problem -> problem.contains("`shelf.share` is int?, expected is int"));
    }

    @ParameterizedTest
    @ValueSource(
            strings =
                    "{ guard: boss.chief != null, else: none }, { set: { boss.chief.chief: boss } }, { increase: boss.chief.chief.boxes, by: 1 }")
    void takesNoAssignmentToChangeWhereItsOwnPathLeads(String steps) {
        assertThat(problems(steps)).anyMatch(problem -> problem.startsWith("`boss.chief` may be null here"));
    }

    private static List<String> problems(String steps) {
        return ModelExpressions.check(Models.of(MODEL.formatted(steps)).require()).problems().stream()
                .map(Problem::problem)
                .toList();
    }
}
