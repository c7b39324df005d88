package io.devmatrix.core.qa.http;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;

/** A model with each kind of rule of who may do what. */
final class GuardModel {
    static final String YAML =
            """
            devmatrix: 1
            service: fake
            package: com.acme.fake
            api: { base: /api, json: snake, statuses: { validation: 400, unreadable: 422, constraint: 409 } }
            security:
              principal: Member
              login: mail
              password: secret
              roles: role
              default: authenticated
              tokens: { path: /auth, access: 5m, refresh: 1d }
            errors: { bare: { status: 403, title: The desk is bare } }
            enums:
              Role: [READER, EDITOR]
              Mood: [GOOD, BAD]
            entities:
              Member:
                fields:
                  mail: { type: email, unique: true }
                  secret: { type: string(72), min: 8, access: write-only }
                  role: { type: Role, default: READER, access: server }
                api:
                  - create: { access: public }
                  - read: { access: { roles: [EDITOR], owner: id } }
                  - update: { access: { owner: id } }
              Desk:
                fields:
                  label: { type: string(12), unique: true }
                  member: -> Member
                  mood: { type: Mood, default: GOOD }
                api:
                  - create: { access: { owner: member } }
                  - read: { access: { roles: [EDITOR], owner: member } }
                  - delete: { access: [EDITOR] }
                  - list: { access: { roles: [EDITOR], owner: member }, filter: [label] }
                  - count: { by: mood, name: moods, access: { owner: member } }
              Drawer:
                partOf: Desk.drawers
                fields: { name: string(12), twin: "-> Desk?" }
                api:
                  - create: { access: { owner: desk.member } }
                  - read: { access: { owner: desk.member } }
                  - list: { access: { owner: desk.member }, where: "twin == null || twin.mood == desk.mood" }
              Note:
                fields: { text: string(20) }
                api: [create, { read: { access: public } }, { delete: { access: [EDITOR] } }]
            flows:
              tidy:
                http: POST /desks/{desk}/tidy -> 200 Desk
                access: { roles: [EDITOR], owner: member }
                steps: [{ set: { desk.mood: Mood.GOOD } }]
              sit:
                http: POST /desks/{desk}/sit -> 200 Desk
                access: authenticated
                steps: [{ guard: desk.mood == Mood.BAD, else: bare }, { set: { desk.mood: Mood.GOOD } }]
              fill:
                http: POST /desks/{desk}/fill -> 200 Desk
                access: [EDITOR]
                steps: [{ guard: desk.mood == Mood.BAD, else: bare }, { set: { desk.mood: Mood.GOOD } }]
            """;

    private GuardModel() {}

    static FactTable facts() {
        return FactTable.of(Models.of(YAML).require());
    }
}
