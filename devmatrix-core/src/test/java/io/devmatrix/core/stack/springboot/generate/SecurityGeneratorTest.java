package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.FileSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services that know their users; what they are as a whole is the golden application `club`. */
class SecurityGeneratorTest {
    private static final String HEAD =
            """
            devmatrix: 1
            service: sample
            package: com.acme.sample
            """;

    private static final String USERS =
            """
            entities:
              %1$s:
                fields: { email: { type: email, unique: true }, secret: { type: string(60), access: write-only } }
                api: [read]
              Page: { fields: { owner: -> %1$s, text: string(9) }, api: [{ read: { access: { owner: owner } } }] }
            """;

    @Test
    void issuesNoTokensWithoutPasswords() {
        FileSet files = Generated.files(
                HEAD + USERS.formatted("User") + "security: { principal: User, login: email, default: public }\n");

        assertThat(files.files())
                .noneMatch(file -> file.path().contains("Login")
                        || file.path().contains("TokenIssuer")
                        || file.content().contains("refresh_tokens"));
        assertThat(Generated.text(files, "SecurityConfiguration.java"))
                .contains("Requests.of(HttpMethod.GET, \"/users/{userId}\")).permitAll();")
                .contains("Requests.of(HttpMethod.GET, \"/pages/{pageId}\")).authenticated();");
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void tellsAFlowFromTheEntityOfItsName() {
        FileSet files = Generated.files(
                HEAD + USERS.formatted("User")
                        + """
                flows:
                  page:
                    http: POST /pages/{page}/turn -> 200 Page
                    access: { owner: owner }
                    steps: [{ set: { page.text: "'new'" } }]
                security: { principal: User, login: email }
                """);

        assertThat(Generated.text(files, "PageFlowController.java")).contains("private final PageFlowAccess access;");
        assertThat(Generated.text(files, "PageController.java")).contains("private final PageAccess access;");
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void hasNoRoleInTokensOfAModelWithoutRoles() {
        FileSet files = Generated.files(
                HEAD + USERS.formatted("User") + "security: { principal: User, login: email, password: secret }\n");

        assertThat(Generated.text(files, "security/Logins.java"))
                .contains("return Map.of(\"email\", principal.getEmail());");
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Token", "Password", "Passwords", "Caller", "Logins", "Decoder", "Issued", "Principal"})
    void givesWayToNamesOfTheModel(String principal) {
        FileSet files = Generated.files(HEAD + USERS.formatted(principal) + "security: { principal: " + principal
                + ", login: email, password: secret }\n");

        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void asksForTheOwnerBeforeTheCacheIsAsked() {
        assertThat(Generated.text(club(), "MemberController.java"))
                .contains(
                        """
                                access.get(memberId);
                                return reads.get(List.of(memberId), () -> service.get(memberId));
                        """);
    }

    @Test
    void countsOwnRowsOfWhoHasNoneOfTheRoles() {
        FileSet files = Generated.files(
                HEAD
                        + """
                enums: { Role: [READER, EDITOR] }
                entities:
                  User:
                    fields: { email: { type: email, unique: true }, role: { type: Role, default: READER, access: server } }
                    api: [read]
                  Shelf: { fields: { owner: -> User, label: string(9) } }
                  Page:
                    fields: { shelf: -> Shelf, draft: boolean, kind: Role }
                    api:
                      - count: { by: draft, name: drafts, access: { roles: [EDITOR], owner: shelf.owner } }
                      - count: { by: kind, name: kinds, access: { owner: shelf.owner } }
                security: { principal: User, login: email, roles: role }
                """);

        assertThat(Generated.text(files, "PageController.java"))
                .contains("return service.countByDraft(access.countByDraft());");
        assertThat(Generated.text(files, "PageAccess.java"))
                .contains("return caller.hasAnyRole(\"EDITOR\") ? Optional.empty() : Optional.of(caller.id());")
                .contains("return Optional.of(caller.id());");
        assertThat(Generated.text(files, "PageRepository.java"))
                .contains("where e.shelf.owner.id = :owner group by e.draft\")");
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void saysNothingOfUsersWhereTheModelHasNone() {
        FileSet files = Generated.files(Models.named("shelf").require());

        assertThat(files.files())
                .noneMatch(file ->
                        file.path().contains("security") || file.content().contains("springframework.security"));
    }

    @Test
    void keepsPasswordsOutOfAnswersAndLogs() {
        FileSet files = club();

        assertThat(Generated.text(files, "MemberRead.java")).doesNotContainIgnoringCase("password");
        for (String given : List.of("MemberCreate", "MemberUpdate", "LoginRequest")) {
            assertThat(Generated.text(files, given + ".java"))
                    .contains("password")
                    .contains("public String toString()");
        }
    }

    private static FileSet club() {
        return Generated.files(Models.named("club").require());
    }
}
