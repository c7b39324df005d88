package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.Security;
import io.devmatrix.core.qa.token.CompactToken;
import io.devmatrix.core.qa.token.SigningKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives out tokens and takes them back, but for one gap. */
final class FakeTokens {
    private final FactTable facts;
    private final AuthFacts auth;
    private final SigningKey key;
    private final TokenMint mint;
    private final FakePasswords passwords;
    private final ConnectionSource source;
    private final Set<Gap> gaps;
    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();

    FakeTokens(
            FactTable facts,
            SigningKey key,
            TokenMint mint,
            FakePasswords passwords,
            ConnectionSource source,
            Set<Gap> gaps) {
        this.facts = facts;
        this.auth = AuthFacts.of(facts).orElseThrow();
        this.key = key;
        this.mint = mint;
        this.passwords = passwords;
        this.source = source;
        this.gaps = gaps;
    }

    private record Given(UUID user, String family, boolean used) {}

    private boolean has(Gap gap) {
        return gaps.contains(gap);
    }

    /** Empty for what is not about tokens. */
    Optional<FakeAnswer> answer(OperationFacts operation, JsonNode body, Optional<Principal> user) throws SQLException {
        if (operation.equals(auth.login())) {
            return Optional.of(login(body));
        }
        if (operation.equals(auth.me())) {
            return Optional.of(me(user.orElseThrow()));
        }
        boolean refresh = operation.equals(auth.refresh());
        if (!refresh && !operation.equals(auth.logout())) {
            return Optional.empty();
        }
        String token = text(body, auth.names().refreshToken());
        if (token.isEmpty()) {
            throw new Refused(400, "Incomplete");
        }
        return Optional.of(refresh ? refreshed(token) : loggedOut(token));
    }

    /** The text of that name; empty when there is none that a database can hold. */
    private String text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        boolean held =
                value.isString() && (has(Gap.NUL_FAILS) || value.asString().indexOf('\u0000') < 0);
        return held ? value.asString() : "";
    }

    private FakeAnswer login(JsonNode body) throws SQLException {
        AuthFacts.Names names = auth.names();
        if (body.has("x-unknown") && !has(Gap.UNKNOWN_MEMBER_TAKEN)) {
            throw new Refused(422, "Unknown");
        }
        if (body.path(names.login()).isNumber() && has(Gap.NUMBER_FOR_LOGIN)) {
            throw FakeDoor.unauthorised();
        }
        String login = text(body, names.login());
        String text = text(body, names.password());
        if (login.isEmpty() || text.isEmpty()) {
            throw has(Gap.INCOMPLETE_FAILS) ? FakeDoor.unauthorised() : new Refused(400, "Incomplete");
        }
        Optional<Principal> user = user("mail = ?", login);
        if (user.isEmpty()) {
            if (!has(Gap.UNKNOWN_LOGIN_FAST)) {
                passwords.work();
            }
            throw has(Gap.UNKNOWN_LOGIN_TOLD) ? new Refused(401, "Nobody has that login") : FakeDoor.unauthorised();
        }
        if (!passwords.matches(text, passwords.hash(user.get().id()))) {
            throw FakeDoor.unauthorised();
        }
        return issued(user.get(), UUID.randomUUID().toString());
    }

    private Optional<Principal> user(String where, Object value) throws SQLException {
        try (Connection connection = source.open();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT id, mail, role FROM members WHERE " + where)) {
            statement.setObject(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Principal(
                                rows.getObject(1, UUID.class), rows.getString(2), Optional.of(rows.getString(3))))
                        : Optional.empty();
            }
        }
    }

    private FakeAnswer issued(Principal user, String family) {
        Security.Tokens lifetimes =
                SecurityFacts.of(facts).orElseThrow().security().tokens();
        AuthFacts.Names names = auth.names();
        Duration access = has(Gap.LIFETIME_OTHER) ? Duration.ofDays(9) : lifetimes.access();
        String refresh = token(user, TokenMint.REFRESH, lifetimes.refresh());
        given.put(jti(refresh), new Given(user.id(), family, false));
        long seconds = lifetimes.access().toSeconds() + (has(Gap.EXPIRES_IN_OTHER) ? 1 : 0);
        return FakeAnswer.json(
                200,
                JSON.objectNode()
                        .put(names.accessToken(), token(user, TokenMint.ACCESS, access))
                        .put(names.refreshToken(), refresh)
                        .put(names.tokenType(), "Bearer")
                        .put(names.expiresIn(), seconds));
    }

    private String token(Principal user, String type, Duration lifetime) {
        String made = type.equals(TokenMint.ACCESS) ? mint.access(user) : mint.refresh(user);
        ObjectNode claims = mint.claims(made).orElseThrow().asObject();
        claims.put("exp", claims.path("iat").asLong() + lifetime.toSeconds());
        if (has(Gap.ROLE_NOT_SAID)) {
            claims.remove(TokenMint.ROLE);
        }
        if (has(Gap.TYPE_NOT_SAID)) {
            claims.remove(TokenMint.TYPE);
        }
        return CompactToken.signed(key, claims.toString());
    }

    private String jti(String token) {
        return mint.claims(token).map(claims -> claims.path("jti").asString("")).orElse("");
    }

    private FakeAnswer refreshed(String token) throws SQLException {
        JsonNode claims = mint.claims(token).orElseThrow(FakeDoor::unauthorised);
        boolean over = claims.path("exp").asLong() < Instant.now().getEpochSecond();
        boolean access = claims.path(TokenMint.TYPE).asString("").equals(TokenMint.ACCESS);
        UUID subject = UUID.fromString(claims.path(TokenMint.SUBJECT).asString());
        Given known = given.get(claims.path("jti").asString(""));
        if (known == null && (access && has(Gap.ACCESS_REFRESHES) || !access && has(Gap.NEVER_GIVEN_TAKEN))) {
            known = new Given(subject, "new", false);
        }
        if (known == null || over && !has(Gap.EXPIRED_REFRESHES) || revoked.contains(known.family())) {
            throw FakeDoor.unauthorised();
        }
        String family = spent(token, known);
        Optional<Principal> user = user("id = ?", subject);
        if (user.isEmpty() && !has(Gap.GONE_REFRESHES)) {
            throw FakeDoor.unauthorised();
        }
        FakeAnswer answer = issued(user.orElseGet(() -> new Principal(subject, "", Optional.empty())), family);
        return has(Gap.NOT_ROTATED) ? same(answer, token) : answer;
    }

    /** Uses the token up; the family of what comes next. */
    private synchronized String spent(String token, Given known) {
        Given now = given.getOrDefault(jti(token), known);
        if (now.used() && !has(Gap.REUSE_TAKEN) && !has(Gap.ALL_AT_ONCE_WIN)) {
            if (!has(Gap.FAMILY_LIVES_ON)) {
                revoked.add(known.family());
            }
            if (has(Gap.ALL_LOGINS_END)) {
                given.values().stream()
                        .filter(other -> other.user().equals(known.user()))
                        .forEach(other -> revoked.add(other.family()));
            }
            throw FakeDoor.unauthorised();
        }
        given.put(jti(token), new Given(known.user(), known.family(), !has(Gap.NOT_ROTATED)));
        return known.family();
    }

    private FakeAnswer same(FakeAnswer answer, String token) {
        ObjectNode json = JsonTree.parse(answer.body()).asObject();
        return answer.saying(json.put(auth.names().refreshToken(), token).toString());
    }

    private FakeAnswer loggedOut(String token) {
        Given known = given.get(jti(token));
        boolean again = known == null || revoked.contains(known.family());
        if (again && has(Gap.LOGOUT_ONCE)) {
            throw FakeDoor.unauthorised();
        }
        if (known != null && !has(Gap.LOGOUT_DOES_NOTHING)) {
            revoked.add(known.family());
        }
        return new FakeAnswer(204, "", "", Map.of());
    }

    private FakeAnswer me(Principal user) throws SQLException {
        UUID id = has(Gap.ME_IS_ANOTHER) ? UUID.randomUUID() : user.id();
        try (Connection connection = source.open();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT mail, role, active, created_at, updated_at FROM members WHERE id = ?")) {
            statement.setObject(1, user.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                ObjectNode json = JSON.objectNode()
                        .put("id", id.toString())
                        .put("mail", row.getString(1))
                        .put("role", row.getString(2))
                        .put("active", row.getBoolean(3))
                        .put("created_at", row.getTimestamp(4).toInstant().toString())
                        .put("updated_at", row.getTimestamp(5).toInstant().toString());
                return FakeAnswer.json(200, json);
            }
        }
    }
}
