package io.devmatrix.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.ModelLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityFactsTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: desk
            package: com.acme.desk
            api: { base: /v1, json: snake }
            enums: { Role: [CLERK, ADMIN], Phase: [open, done] }
            entities:
              Member:
                fields:
                  email: { type: email, unique: true, json: mail }
                  password: { type: string(72), access: write-only }
                  role: { type: Role, default: CLERK, access: server }
                api:
                  - create: { access: public }
                  - read: { access: { roles: [ADMIN], owner: id } }
              Note:
                fields: { member: -> Member.notes, phase: { type: Phase, machine: Life, access: server } }
                api:
                  - list: { access: { roles: [ADMIN], owner: member } }
                  - create: { access: { owner: member } }
                  - delete: { access: [ADMIN] }
                  - read
              Line:
                partOf: Note.lines
                fields: { text: string(20) }
                api: [ { update: { access: { owner: note.member } } } ]
            machines:
              Life: { start: open, events: { finish: { from: open, to: done, else: { status: 409 }, access: [ADMIN] } } }
            flows:
              move:
                http: POST /notes/{note}/move -> 200 Note
                access: { owner: target }
                input: { target: -> Member }
                steps: [{ set: { note.member: input.target } }]
              keep:
                http: POST /notes/{note}/keep -> 200 Note
                access: { owner: member }
                steps: [{ let: { kept: note.id } }]
            security: { principal: Member, login: email, password: password, roles: role, tokens: { path: /sessions } }
            """;

    private final FactTable facts = FactTable.of(model());
    private final SecurityFacts security = SecurityFacts.of(facts).orElseThrow();

    private static ApplicationIr model() {
        return new ModelLoader()
                .load(List.of(ModelFile.of("model.yaml", MODEL)))
                .require();
    }

    @Test
    void knowsWhoMayCallEachOperation() {
        assertThat(facts.routes())
                .extracting(route -> route.id() + " " + inWords(security.access(route)))
                .containsExactly(
                        "createMember open",
                        "getMember [ADMIN] ITEM Member []",
                        "listNotes [ADMIN] LISTED Note [member]",
                        "createNote [] CREATED Note [member]",
                        "deleteNote [ADMIN]",
                        "getNote []",
                        "finishNote [ADMIN]",
                        "updateLine [] ITEM Line [note, member]",
                        "move [] INPUT target Member []",
                        "keep [] VARIABLE note Note [member]",
                        "login open",
                        "refresh open",
                        "logout open",
                        "me []");
    }

    @Test
    void knowsPathsAndNamesOfTheOperationsThatIssueTokens() {
        AuthFacts auth = AuthFacts.of(facts).orElseThrow();

        assertThat(auth.operations())
                .extracting(o -> o.method() + " " + o.path() + " " + o.status())
                .containsExactly(
                        "POST /v1/sessions/login 200",
                        "POST /v1/sessions/refresh 200",
                        "POST /v1/sessions/logout 204",
                        "GET /v1/sessions/me 200");
        assertThat(auth.names())
                .isEqualTo(new AuthFacts.Names(
                        "mail", "password", "access_token", "refresh_token", "token_type", "expires_in"));
    }

    @Test
    void knowsTheUsers() {
        assertThat(security.principal().name().text()).isEqualTo("Member");
        assertThat(security.login().wireName()).isEqualTo("mail");
        assertThat(security.role().orElseThrow().name().text()).isEqualTo("role");
        assertThat(security.password().orElseThrow().name().text()).isEqualTo("password");
    }

    private static String inWords(AccessFacts access) {
        return access.open()
                ? "open"
                : access.roles()
                        + access.owner().map(SecurityFactsTest::inWords).orElse("");
    }

    private static String inWords(Owner owner) {
        String name = owner.name().isEmpty() ? "" : " " + owner.name();
        boolean named = owner.source() == Source.INPUT || owner.source() == Source.VARIABLE;
        assertThat(named).isEqualTo(!name.isEmpty());
        return " " + owner.source() + name + " " + owner.start().name().text() + " "
                + owner.path().stream().map(r -> r.name().text()).toList();
    }
}
