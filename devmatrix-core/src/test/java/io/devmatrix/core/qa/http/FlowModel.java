package io.devmatrix.core.qa.http;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;

/** A model whose flows have each kind of step. */
final class FlowModel {
    static final String YAML =
            """
            devmatrix: 1
            service: fake
            package: com.acme.fake
            api: { base: /api, json: snake, statuses: { validation: 400, unreadable: 422, constraint: 409 } }
            errors:
              closed:   { status: 409, title: The basket is closed }
              empty:    { status: 422, title: The basket is empty }
              hidden:   { status: 400, title: The thing is hidden }
              none-left: { status: 422, title: "Not enough of {line.thing.label}" }
              too-many: { status: 422, title: Too many }
              not-new:  { status: 400, title: "The deal is {deal.state}" }
            enums:
              BasketState: [OPEN, CLOSED]
              DealState: [NEW, DONE, VOID]
            entities:
              Buyer:
                fields: { mail: { type: email, unique: true }, points: { type: int, min: 0, default: 0 } }
                api: [read]
              Thing:
                active: false
                fields:
                  label: string(20)
                  cost: { type: "decimal(8,2)", min: 0.01 }
                  stock: { type: int, min: 0, default: 0 }
                  shown: { type: boolean, default: true }
                api: [read]
              Basket:
                fields:
                  buyer: -> Buyer.baskets
                  state: { type: BasketState, default: OPEN, access: server }
                  total: { type: "decimal(12,2)", computed: "lines.sum(l, l.cost * l.count)" }
                unique: [{ fields: [buyer], where: "state == BasketState.OPEN" }]
                api: [read]
              Line:
                partOf: Basket.lines
                fields:
                  thing: -> Thing
                  count: { type: int, min: 1, default: 1 }
                  cost: { type: "decimal(8,2)", snapshot: thing.cost }
                unique: [[basket, thing]]
              Deal:
                fields:
                  buyer: -> Buyer
                  state: { type: DealState, machine: DealLife, access: server }
                  doneAt: { type: instant?, access: server }
                  total: { type: "decimal(12,2)", computed: "parts.sum(p, p.cost * p.count)", stored: true }
                api: [read]
              Part:
                partOf: Deal.parts
                fields: { thing: -> Thing, count: { type: int, min: 1 }, cost: "decimal(8,2)" }
            machines:
              DealLife:
                start: NEW
                events:
                  finish: { from: NEW, to: DONE, else: not-new, set: { doneAt: now } }
                  cancel: { from: NEW, to: VOID, else: not-new }
            flows:
              openBasket:
                http: POST /baskets -> 201 Basket
                input: { buyer: -> Buyer }
                steps:
                  - { findOrCreate: Basket, by: { buyer: buyer, state: BasketState.OPEN }, as: basket, created: fresh }
                  - { return: 200 basket, when: "!fresh" }
              addLine:
                http: POST /baskets/{basket}/lines -> 201 Basket
                input: { thing: -> Thing, count: { type: int, min: 1, default: 1 } }
                steps:
                  - { guard: basket.state == BasketState.OPEN, else: closed }
                  - { guard: thing.shown, else: hidden }
                  - { upsert: basket.lines by thing, set: { count: old.count + input.count }, as: line }
                  - { guard: line.count <= thing.stock, else: none-left }
              setLine:
                http: PUT /baskets/{basket}/lines/{line} -> 200 Basket
                input: { count: { type: int, min: 0, max: 50 } }
                steps:
                  - { delete: line, when: count == 0 }
                  - { set: { line.count: count }, when: count > 0 }
              clear:
                http: DELETE /baskets/{basket}/lines -> 200 Basket
                steps:
                  - { delete: basket.lines }
              deal:
                http: POST /deals -> 201 Deal
                input: { basket: -> Basket }
                requires:
                  - { that: basket.state == BasketState.OPEN, else: closed }
                steps:
                  - { guard: size(basket.lines) > 0, else: empty }
                  - { let: { worth: basket.total } }
                  - each: line in basket.lines
                    do:
                      - { decrease: line.thing.stock, by: line.count, else: none-left }
                      - { emit: ThingTaken, with: { thing: line.thing.id, left: line.thing.stock, at: now } }
                  - create: Deal
                    set: { buyer: basket.buyer }
                    copy: { parts: { from: basket.lines, fields: [thing, count, cost] } }
                    as: made
                  - { set: { basket.state: BasketState.CLOSED } }
                  - { increase: basket.buyer.points, by: 10, when: worth >= 10.0 }
                  - { emit: DealMade, with: { dealId: made.id, worth: worth, state: made.state, doneAt: made.doneAt } }
                ensures: [made.total == before.basket.total]
              finish:
                http: POST /deals/{deal}/finish -> 200 Deal
                steps: [{ fire: deal.finish }]
              cancel:
                http: POST /deals/{deal}/cancel -> 204
                steps:
                  - { fire: deal.cancel }
                  - { each: part in deal.parts, do: [{ increase: part.thing.stock, by: part.count }] }
            invariants:
              oneOpen: { entity: Buyer, that: "baskets.filter(b, b.state == BasketState.OPEN).size() <= 1" }
              doneHasTime: { entity: Deal, that: "state != DealState.DONE || doneAt != null" }
            """;

    private FlowModel() {}

    static FactTable facts() {
        return FactTable.of(Models.of(YAML).require());
    }

    /** The model with another text at one place. */
    static FactTable with(String text, String other) {
        if (!YAML.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return FactTable.of(Models.of(YAML.replace(text, other)).require());
    }
}
