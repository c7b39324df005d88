package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of step refuses, with the fact and the order what to do. */
class FlowFindingsTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: depot
            package: com.acme.depot
            errors:
              few: { status: 422, title: "Only {box.quantity} left" }
              none: { status: 422 }
            enums:
              State: [OPEN, SHUT]
            entities:
              Shelf:
                fields:
                  label: { type: string(20), unique: true }
                  place: string(20)
                  state: { type: State, machine: Life, access: server }
                  room: int
                  spare: int?
                  mark: { type: string(20)?, unique: true }
                  serial: { type: string(20), access: create-only, default: none }
                  number: { type: long, default: sequence(), access: server }
                  load: { type: int, computed: "size(boxes)" }
              Box:
                partOf: Shelf.boxes
                fields: { code: string(20), quantity: int, note: text? }
                unique: [[shelf, code]]
              Tag:
                fields: { shelf: -> Shelf.tags, code: string(20) }
                unique: [[shelf, code]]
            ports:
              Scale:
                operations:
                  weigh: { http: POST /weights, in: { code: string(20), count: int, note: "string(20)?" }, out: { grams: int, late: "instant?" } }
                  reset: { http: POST /reset, errors: { 409: few } }
            machines:
              Life: { start: OPEN, events: { shut: { from: OPEN, to: SHUT, else: none } } }
            flows:
              tell: { http: "GET /shelves/{shelf}/tell -> 200", result: { room: shelf.room } }
              stamp: { input: { shelf: -> Shelf, times: int, more: { type: int, default: 1 } }, steps: [{ set: { shelf.room: times } }] }
              gather: { input: { shelf: -> Shelf }, result: { room: shelf.room } }
              many: { http: "GET /shelves/{shelf}/many -> 200", result: { all: "shelf.boxes.map(b, b.shelf.boxes)", none: "null" } }
              work:
                http: POST /shelves/{shelf}/work -> 200 %s
                input: { code: string(20), count: int, other: "-> Shelf?", tag: string(20)?, old: int }
                steps: [%s]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '^',
            value = {
                "shelf | guard: count > 0, else: few => `{box.quantity}` in the title of `few`: `box` is not known here",
                "shelf | call: Scale.weigh, with: { code: code } => `Scale.weigh` wants `count`",
                "shelf | call: Scale.weigh, with: { code: code, count: count, size: 1 } => `Scale.weigh` takes no `size`",
                "shelf | call: Scale.weigh, with: { code: count, count: count } => `count` is int, expected is string",
                "shelf | call: Scale.weigh, with: { code: tag, count: count } => `tag` is string?, expected is string",
                "shelf | call: Scale.reset, as: done => `Scale.reset` answers with nothing, so there is no `done`",
                "shelf | call: Scale.weigh, with: { code: code, count: count }, as: code => `code` is known already",
                "shelf | call: Scale.weigh, with: { code: code, count: count }, as: got }, { set: { shelf.room: got.gram } => `Scale.weigh` has no `gram`",
                "shelf | call: Scale.weigh, with: { code: code, count: count }, as: got }, { set: { shelf.label: got.grams } => `got.grams` is int, expected is string",
                "shelf | call: Scale.weigh, with: { code: code, count: count }, as: got }, { let: { at: got.late + duration('1h') } => `got.late` may be null here",
                "shelf | call: Scale.reset => `{box.quantity}` in the title of `few`: `box` is not known here",
                "shelf | emit: Done, with: { shelf: shelf } => `shelf` is Shelf, an event carries values",
                "shelf | emit: Done, with: { boxes: shelf.boxes } => `shelf.boxes` is list of Box, an event carries values",
                "shelf | emit: Done, with: { given: input } => `input` is input, an event carries values",
                "shelf | emit: Done, with: { given: null } => `null` is null, an event carries values",
                "shelf | emit: Done, with: { at: shelf.updatedAt } => `updatedAt` is known when the flow is done, not where it emits",
                "shelf | emit: Done, with: { other: other.label } => `other` may be null here",
                "shelf | emit: Done, with: { a: code } }, { emit: Done, with: { b: code } => `Done` carries `b` here and `a` at `flows.work.steps[0]`",
                "shelf | emit: Done, with: { a: code } }, { emit: Done => `Done` carries nothing here and `a` at `flows.work.steps[0]`",
                "shelf | emit: Done, with: { a: code } }, { emit: Done, with: { a: count } => `Done` carries `a` as int here and as string at `flows.work.steps[0]`",
                "shelf | guard: count, else: none => `count` is int, expected is boolean",
                "shelf | increase: shelf.label, by: 1 => `shelf.label` is string and cannot count",
                "shelf | increase: shelf.spare, by: 1 => `shelf.spare` is int? and cannot count",
                "shelf | set: { shelf.load: 1 } => `load` of `Shelf` is computed",
                "shelf | set: { shelf.state: SHUT } => `state` of `Shelf` is changed by the machine `Life` alone",
                "shelf | set: { shelf.serial: code } => `serial` of `Shelf` never changes after the row is made",
                "shelf | set: { shelf.createdAt: now } => `createdAt` of `Shelf` is kept by the service",
                "shelf | set: { shelf.number: 1 } => `number` of `Shelf` is numbered by the database",
                "shelf | create: Shelf, set: { label: code, place: code, room: 1, number: 1 } => `number` of `Shelf` is numbered by the database",
                "shelf | set: { count: 1 } => `count` is no field of a row",
                "shelf | each: b in shelf.boxes, do: [{ fire: b.shut }] => `b` is Box, which has no event `shut`",
                "shelf | create: Shelf, set: { label: code } => The new `Shelf` has no `place`, `room`",
                "shelf | create: Shelf, set: { label: code, place: code, room: 1, state: SHUT } => `state` of `Shelf` is changed by the machine `Life` alone",
                "shelf | create: Box, set: { code: code, quantity: 1 } => The new `Box` has no `shelf`",
                "shelf | create: Shelf, set: { label: code, place: code, room: 1 }, copy: { boxes: { from: shelf, fields: [code] } } => `shelf` is Shelf, expected is a list of rows",
                "shelf | create: Shelf, set: { label: code, place: code, room: 1 }, copy: { boxes: { from: shelf.boxes, fields: [code] } } => The new `Box` has no `quantity`",
                "shelf | findOrCreate: Shelf, by: { place: code }, set: { label: code, room: 1 } => Several rows of `Shelf` may have one `place`",
                "shelf | upsert: shelf.boxes by quantity, set: { code: code } => `quantity` is not known here",
                "shelf | upsert: shelf.boxes by code, set: { quantity: old.quantity + 1, note: old.note } => `old` has no `note`",
                "shelf | upsert: shelf.label by code => `shelf.label` is string, expected is a list of rows",
                "shelf | let: { shelf: count } => `shelf` is known already",
                "Box | let: { size: count } => The flow is to answer with `Box` and knows no row of it by name",
                "made | create: Shelf, when: count > 0, as: made, set: { label: code, place: code, room: 1 } => `made` may be missing, for the step that makes it is conditional",
                "shelf | call: tell, with: { shelf: shelf }, as: told => `tell` answers with a structure, which is for clients, so there is no `told`",
                "shelf | call: stamp, with: { shelf: shelf, times: 1 }, as: told => `stamp` answers with nothing, so there is no `told`",
                "shelf | call: stamp, with: { shelf: shelf } => `stamp` wants `times`",
                "shelf | call: stamp, with: { shelf: shelf, times: 1, often: 2 } => `stamp` takes no `often`",
                "shelf | let: { gone: \"null\" } => `gone` is always null and has no type",
                "shelf | let: { x: 1 } => Only other flows call `gather`, and they cannot read a structure",
                "shelf | let: { x: 1 } => `shelf.boxes.map(b, b.shelf.boxes)` is a list of lists of rows",
                "shelf | let: { x: 1 } => `none` is always null and has no type",
                "shelf | findOrCreate: Shelf, by: { mark: tag }, set: { label: code, place: code, room: 1 } => `tag` may be null, and no row is found by null",
                "shelf | upsert: shelf.boxes by code, set: { quantity: 1 } => `old` is known already",
                "shelf | upsert: shelf.tags by code => `shelf.tags` is no collection of parts",
                "shelf | return: 202 count => `return: 202 count` gives another thing than the flow, which gives Shelf"
            })
    void refuses(String step, String problem) {
        String[] parts = step.split(" \\| ", 2);
        String model = MODEL.formatted(parts[0], "{ " + parts[1] + " }");

        assertThat(ModelExpressions.check(Models.of(model).require()).problems())
                .extracting(Problem::problem)
                .contains(problem);
    }
}
