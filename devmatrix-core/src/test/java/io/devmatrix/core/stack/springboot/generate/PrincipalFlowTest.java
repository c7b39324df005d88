package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** How flows and creates come by the row of who calls. */
class PrincipalFlowTest {
    private static final FileSet FILES = Generated.files(Models.of(
                    """
                    devmatrix: 1
                    service: sample
                    package: com.acme.sample
                    errors: { foreign: { status: 409, title: Not yours }, young: { status: 403, title: "{principal.email} is {principal.age}" } }
                    enums: { Place: [HERE, AWAY] }
                    machines:
                      Loan:
                        start: HERE
                        events:
                          lend: { from: HERE, to: AWAY, guard: principal.age > 9, set: { holder: principal }, else: young }
                          back: { from: AWAY, to: HERE, guard: holder == principal, set: { holder: null }, else: foreign }
                    entities:
                      User: { fields: { email: { type: email, unique: true }, age: int }, api: [read] }
                      Page:
                        fields:
                          owner: { to: User, default: principal }
                          text: string(90)
                          place: { type: Place, machine: Loan, access: server }
                          holder: { to: "User?", access: server }
                        api: [create, read]
                      Bag:
                        fields: { owner: -> User, open: boolean }
                        unique: [[owner, open]]
                    flows:
                      take:
                        http: POST /pages/{page}/take -> 200 Page
                        steps: [{ set: { page.owner: principal } }]
                      keep:
                        http: POST /pages/{page}/keep -> 200 Page
                        steps: [{ guard: page.owner == principal && principal.age > 9, else: foreign }, { call: sign, with: { page: page } }]
                      sign:
                        input: { page: -> Page }
                        steps: [{ set: { page.owner: principal } }]
                      bag:
                        http: POST /bag -> 204
                        steps: [{ findOrCreate: Bag, by: { owner: principal, open: true } }]
                      lend:
                        http: POST /pages/{page}/lend -> 200 Page
                        steps: [{ fire: page.lend }]
                      back:
                        http: POST /pages/{page}/back -> 200 Page
                        steps: [{ fire: page.back }]
                      me:
                        http: GET /who -> 200
                        result: { age: principal.age }
                    security: { principal: User, login: email }
                    """)
            .require());

    @Test
    void takesAReferenceWhereOnlyTheKeyIsAskedFor() {
        assertThat(Generated.text(FILES, "TakeFlow.java"))
                .contains("User principal = users.getReferenceById(caller.id());\n        page.setOwner(principal);");
    }

    @Test
    void locksWhatItDecidesOnAndHandsItOn() {
        assertThat(Generated.text(FILES, "KeepFlow.java"))
                .contains("User principal = Rows.lock(users, \"user\", caller.id());")
                .contains("page.getOwner().getId().equals(principal.getId())")
                .contains("signFlow.carryOut(principal, page);");
        assertThat(Generated.text(FILES, "SignFlow.java"))
                .contains("public void carryOut(User principal, Page page) {")
                .doesNotContain("Caller");
    }

    @Test
    void givesEventsWhoCallsAndLocksWhatTheirGuardsRead() {
        assertThat(Generated.text(FILES, "LendFlow.java"))
                .contains("User principal = Rows.lock(users, \"user\", caller.id());")
                .contains("page.fire(Loan.LEND, principal);");
        assertThat(Generated.text(FILES, "BackFlow.java"))
                .contains("User principal = Rows.find(users, \"user\", caller.id());")
                .contains("page.fire(Loan.BACK, principal);");
        assertThat(Generated.text(FILES, "domain/Page.java"))
                .contains("public void fire(Loan event, User principal) {")
                .contains("require(event, principal);")
                .contains("if (principal.getAge() <= 9) {")
                .contains("BusinessProblems.YOUNG, principal.getEmail() + \" is \" + principal.getAge()")
                .contains("if (holder == null || !holder.getId().equals(principal.getId())) {")
                .contains("apply(event, principal);")
                .contains("this.holder = principal;");
    }

    @Test
    void locksTheUserWhoseRowIsFoundOrMade() {
        assertThat(Generated.text(FILES, "BagFlow.java"))
                .contains("User principal = Rows.lock(users, \"user\", caller.id());")
                .contains("bags.lockByOwnerAndOpen(principal, true)");
    }

    @Test
    void readsTheRowWithoutALockWhereNothingChanges() {
        assertThat(Generated.text(FILES, "MeFlow.java"))
                .contains("User principal = Rows.find(users, \"user\", caller.id());");
    }

    @Test
    void setsTheMakerOfARowAndTakesItFromNoRequest() {
        assertThat(Generated.text(FILES, "PageMapper.java"))
                .contains("page.setOwner(users.getReferenceById(caller.id()));");
        assertThat(Generated.text(FILES, "PageCreate.java")).doesNotContain("owner");
    }

    @Test
    void compiles() {
        assertThat(JavaCompilation.complaints(FILES)).isEmpty();
    }
}
