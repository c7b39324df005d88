package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrincipalTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: sample
            package: com.acme.sample
            entities:
              User: { fields: { email: { type: email, unique: true } }, api: [read] }
              Page:
                fields: { owner: -> User, text: string(90) }
                api: [read]
            flows:
              take:
                http: POST /pages/{page}/take -> 200 Page
                access: authenticated
                steps: [{ call: sign, with: { page: page } }]
              sign:
                input: { page: -> Page }
                steps: [{ set: { page.owner: principal } }]
              name:
                http: POST /pages/{page}/name -> 200 Page
                access: authenticated
                steps: [{ set: { page.text: principal.email } }]
              clear:
                http: POST /pages/{page}/clear -> 200 Page
                steps: [{ set: { page.text: "''" } }]
            """;
    private static final String USERS = "security: { principal: User, login: email }\n";

    @Test
    void knowsFlowsThatAskWhoCallsThoughOnlyOneThatTheyCallDoes() {
        assertThat(flows(true)).containsExactly("take", "sign", "name");
    }

    @Test
    void knowsFlowsThatReadMoreThanTheKey() {
        assertThat(flows(false)).containsExactly("name");
    }

    @Test
    void refusesToReadWhoCallsWhereAnybodyMay() {
        assertThat(problems(MODEL.replace(
                                "    access: authenticated\n    steps: [{ call",
                                "    access: public\n    steps: [{ call")
                        + USERS))
                .containsExactly("`principal` reads who calls, and anybody may call `take` without a token."
                        + " Give `take` an `access` other than `public`");
    }

    @Test
    void refusesEventsThatReadWhoCallsInFlowsThatAnybodyMayCall() {
        String model = MODEL.replace(
                                "text: string(90)",
                                "text: string(90), state: { type: State, machine: Life, access: server }")
                        .replace(
                                "steps: [{ set: { page.text: \"''\" } }]",
                                "access: public\n    steps: [{ fire: page.go }]")
                + "enums: { State: [A, B] }\n"
                + "machines: { Life: { start: A, events: { go: { from: A, to: B, else: { status: 409 }, guard: principal == owner } } } }\n";

        assertThat(problems(model + USERS))
                .containsExactly("`principal == owner` reads who calls, and anybody may call `clear` without a token."
                        + " Give `clear` an `access` other than `public`");
        assertThat(problems(model.replace("access: public", "access: authenticated") + USERS))
                .isEmpty();
    }

    @Test
    void refusesToReadWhoCallsOfAModelWithoutUsers() {
        String model = MODEL.replace("    access: authenticated\n", "");

        assertThat(problems(model))
                .containsExactly(
                        "`principal` is not known here. Who calls is known in flows and events, where `security` says who the users are",
                        "`principal` is not known here. Who calls is known in flows and events, where `security` says who the users are");
    }

    @Test
    void keepsTheNameForWhoCalls() {
        assertThat(problems(MODEL.replace("input: { page: -> Page }", "input: { page: -> Page, principal: -> User? }")
                        + USERS))
                .containsExactly("`principal` of `sign` has the name of the row of who calls. Take another name");
    }

    private static List<String> flows(boolean any) {
        ApplicationIr model = Models.of(MODEL + USERS).require();
        PrincipalUse use = new PrincipalUse(model, ModelExpressions.check(model));
        return model.behaviour().flows().stream()
                .filter(flow -> any ? use.isIn(flow) : use.isRead(flow))
                .map(Flow::name)
                .toList();
    }

    private static List<String> problems(String yaml) {
        return ModelExpressions.check(Models.of(yaml).require()).problems().stream()
                .map(problem -> problem.problem() + ". " + problem.fix())
                .toList();
    }
}
