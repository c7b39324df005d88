package io.devmatrix.core.facts;

import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.Security;
import java.util.List;
import java.util.Optional;

/**
 * The operations that issue tokens, where the model has passwords.
 *
 * @param login login and password for tokens
 * @param refresh a refresh token for new tokens
 * @param logout ends what a refresh token began
 * @param me the principal itself
 * @param names of what they send and answer
 */
public record AuthFacts(
        OperationFacts login, OperationFacts refresh, OperationFacts logout, OperationFacts me, Names names) {
    /** The table that keeps refresh tokens. */
    public static final SqlName TABLE = new SqlName("refresh_tokens");

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /**
     * Names in JSON.
     *
     * @param login in the request of login: that of the attribute
     * @param password in the request of login: that of the attribute
     * @param accessToken in the answer
     * @param refreshToken in the answer, and in the requests of refresh and logout
     * @param tokenType in the answer, always {@code Bearer}
     * @param expiresIn in the answer: seconds until the access token expires
     */
    public record Names(
            String login,
            String password,
            String accessToken,
            String refreshToken,
            String tokenType,
            String expiresIn) {}

    /** Those of the model; empty when tokens are issued elsewhere. */
    public static Optional<AuthFacts> of(FactTable facts) {
        return facts.application().api().security().flatMap(security -> security.password()
                .map(password -> of(facts, security, password)));
    }

    private static AuthFacts of(FactTable facts, Security security, String password) {
        ApiIr api = facts.application().api();
        String base = api.base() + security.tokens().path();
        Names names = new Names(
                wireName(facts, security, security.login()),
                wireName(facts, security, password),
                wire(api, "access_token"),
                wire(api, "refresh_token"),
                wire(api, "token_type"),
                wire(api, "expires_in"));
        return new AuthFacts(
                post("login", base, OK),
                post("refresh", base, OK),
                post("logout", base, NO_CONTENT),
                new OperationFacts("security", Kind.READ, "me", "GET", base + "/me", OK, ""),
                names);
    }

    private static OperationFacts post(String id, String base, int status) {
        return new OperationFacts("security", Kind.CUSTOM, id, "POST", base + "/" + id, status, "");
    }

    private static String wireName(FactTable facts, Security security, String attribute) {
        return facts.findEntity(security.principal())
                .flatMap(principal -> principal.field(attribute))
                .map(FieldFacts::wireName)
                .orElse(attribute);
    }

    private static String wire(ApiIr api, String snake) {
        Name name = Name.of(snake);
        return api.naming() == ApiIr.Naming.SNAKE ? name.snake() : name.camel();
    }

    /** All of them, in the order above. */
    public List<OperationFacts> operations() {
        return List.of(login, refresh, logout, me);
    }

    /** Who may call one of them: anybody but for {@code me}; empty for other operations. */
    Optional<AccessFacts> access(OperationFacts operation) {
        if (operation.equals(me)) {
            return Optional.of(new AccessFacts(false, List.of(), Optional.empty()));
        }
        return operations().contains(operation) ? Optional.of(AccessFacts.OPEN) : Optional.empty();
    }
}
