package io.devmatrix.core.qa.http;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;

/** The model that the fake service serves. */
final class FakeModel {
    private static final String YAML =
            """
            devmatrix: 1
            service: fake
            package: com.acme.fake
            api:
              page: { page: page, size: size, first: 1, default: 3, max: 5 }
              statuses: { validation: 400, unreadable: 422, constraint: 409 }
            enums:
              State: [open, busy, done]
              Phase: [waiting, running, stopped, lost]
            entities:
              Shelf:
                active: false
                audit: false
                fields:
                  label: { type: string(8), unique: true }
                  note: string(20)?
                api: [create, { read: { cache: 5m } }, { update: { method: PUT, partial: false } }, delete, list]
              Thing:
                active: false
                lock: optimistic
                fields:
                  name: { type: string(10), min: 2 }
                  code: { type: string(6)?, pattern: "[A-Z]{2}-\\\\d+" }
                  amount: { type: int, min: 0, max: 1000, default: 0 }
                  price: { type: "decimal(6,2)", min: 0 }
                  hint: string(20)?
                  due: { type: instant?, clock: future }
                  state: { type: State, machine: Life }
                  duty: { type: "decimal(8,2)", computed: "amount * 0.00125" }
                  many: { type: boolean, computed: "amount > 640" }
                  shelf: -> Shelf
                checks:
                  cheap: { that: "price < 1000.00 || amount < 10", else: { status: 409, title: Too dear for so many } }
                api:
                  - create
                  - read: { cache: 5m }
                  - update
                  - delete
                  - list:
                      order: [-state, name]
                      sort: [name, amount]
                      filter: [state, shelf, "amount: range"]
                      search: [name, hint]
                  - count: { by: state, name: counts }
              Job:
                active: false
                audit: false
                fields:
                  amount: { type: int, min: 0, max: 9, default: 0 }
                  number: { type: int, default: sequence(), access: server }
                  phase: { type: Phase, machine: Course }
                api: [create, { read: { cache: 5m } }]
            machines:
              Course:
                start: waiting
                unreachable: [lost]
                events:
                  run:
                    from: waiting
                    to: running
                    guard: amount > 3
                    else: { status: 409, title: "The job is {job.phase}, with {amount}" }
                  stop: { from: any, to: stopped, else: { status: 409, title: Never }, path: halt }
              Life:
                start: open
                change: field
                illegal: { status: 409, title: Not now }
                events:
                  begin: { from: open, to: busy }
                  finish: { from: busy, to: done }
            health: [/healthz]
            cacheStats: /stats
            """;

    private FakeModel() {}

    static FactTable facts() {
        return FactTable.of(Models.of(YAML).require());
    }
}
