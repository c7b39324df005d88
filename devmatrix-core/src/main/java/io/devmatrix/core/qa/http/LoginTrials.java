package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.ir.Security;
import io.devmatrix.core.qa.token.KnownPassword;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Login: right, wrong, unknown and incomplete; what the tokens say and are good for. */
final class LoginTrials {
    private static final int OK = 200;
    private static final int TIMES = 3;
    /** A service that compares no hash for an unknown login is faster by far more than this. */
    private static final int FASTER = 4;

    private final TokenBench tokens;
    private final TokenDesk desk;
    private final Principal user;
    private final String title;

    LoginTrials(TokenBench tokens) {
        this.tokens = tokens;
        this.desk = tokens.desk();
        this.user = tokens.user();
        this.title = "login: ";
    }

    void run() {
        Answer answer = desk.login(user.login(), KnownPassword.TEXT);
        tokens.see(title + "right", answer, OK, objection(answer));
        good(answer);
        bad();
        incomplete();
    }

    private Optional<String> objection(Answer answer) {
        AuthFacts.Names names = desk.names();
        Security.Tokens lifetimes = tokens.admission().security().security().tokens();
        JsonNode json = answer.json();
        if (!json.path(names.tokenType()).asString("").equals("Bearer")) {
            return Optional.of("`" + names.tokenType() + "` is not `Bearer`");
        }
        if (json.path(names.expiresIn()).asLong(0) != lifetimes.access().toSeconds()) {
            return Optional.of("`" + names.expiresIn() + "` is " + json.path(names.expiresIn()) + " instead of "
                    + lifetimes.access().toSeconds());
        }
        return claims(desk.accessToken(answer), TokenMint.ACCESS, lifetimes.access())
                .or(() -> claims(desk.refreshToken(answer), TokenMint.REFRESH, lifetimes.refresh()));
    }

    /** What is wrong with what the token says; empty when nothing is. */
    private Optional<String> claims(String token, String type, Duration lifetime) {
        Optional<JsonNode> known = tokens.admission().mint().claims(token);
        if (known.isEmpty()) {
            return Optional.of("the " + type + " token is not signed with the key by HS256");
        }
        JsonNode claims = known.get();
        String login = tokens.admission().security().login().wireName();
        long seconds = claims.path("exp").asLong(0) - claims.path("iat").asLong(0);
        Optional<String> wrong = Stream.of(
                        claim(claims, TokenMint.SUBJECT, user.id().toString()),
                        type.equals(TokenMint.ACCESS) ? claim(claims, login, user.login()) : Optional.<String>empty(),
                        claim(claims, TokenMint.TYPE, type),
                        user.role()
                                .filter(role -> type.equals(TokenMint.ACCESS))
                                .flatMap(role -> claim(claims, TokenMint.ROLE, role)))
                .flatMap(Optional::stream)
                .findFirst();
        return wrong.or(() -> seconds == lifetime.toSeconds()
                        ? Optional.empty()
                        : Optional.of("holds for " + seconds + " s instead of " + lifetime.toSeconds() + " s"))
                .map(text -> "the " + type + " token " + text);
    }

    private static Optional<String> claim(JsonNode claims, String name, String expected) {
        return claims.path(name).asString("").equals(expected)
                ? Optional.empty()
                : Optional.of("says another `" + name + "` than that of the user");
    }

    private void good(Answer answer) {
        Answer me = desk.me(desk.accessToken(answer));
        boolean same = me.json().path("id").asString("").equals(user.id().toString());
        tokens.see("me: with the access token", me, OK, same ? Optional.empty() : Optional.of("it is another row"));
        tokens.see("me: with the refresh token", desk.me(desk.refreshToken(answer)), AccessTrials.UNAUTHORISED);
    }

    private void bad() {
        String unknown = "no." + user.login();
        Answer wrong = desk.login(user.login(), KnownPassword.TEXT + "!");
        Answer nobody = desk.login(unknown, KnownPassword.TEXT);
        tokens.see(title + "wrong password", wrong, AccessTrials.UNAUTHORISED);
        tokens.see(title + "unknown login", nobody, AccessTrials.UNAUTHORISED);
        tokens.see(title + "the hash instead of the password", hashed(), AccessTrials.UNAUTHORISED);
        tokens.bench()
                .notes()
                .that(
                        title + "unknown login and wrong password get the same answer",
                        wrong.json().equals(nobody.json()),
                        "the answers differ");
        long fast = fastest(() -> desk.login(unknown, KnownPassword.TEXT));
        long usual = fastest(() -> desk.login(user.login(), KnownPassword.TEXT + "!"));
        tokens.bench()
                .notes()
                .that(
                        title + "an unknown login costs the same work",
                        fast * FASTER >= usual,
                        "it is answered in less than a quarter of the time of a wrong password");
    }

    private Answer hashed() {
        return desk.login(user.login(), KnownPassword.HASH);
    }

    private static long fastest(Supplier<Answer> asked) {
        return LongStream.range(0, TIMES)
                .map(i -> {
                    long start = System.nanoTime();
                    asked.get();
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    private void incomplete() {
        int status = tokens.bench().api().statuses().validation();
        AuthFacts.Names names = desk.names();
        tokens.see(title + "no password", desk.post(JSON.objectNode().put(names.login(), user.login())), status);
        tokens.see(title + "no login", desk.post(JSON.objectNode().put(names.password(), KnownPassword.TEXT)), status);
        tokens.see("refresh: no token", desk.empty(true), status);
        tokens.see("logout: no token", desk.empty(false), status);
    }
}
