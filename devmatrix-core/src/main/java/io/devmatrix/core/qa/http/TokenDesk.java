package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AuthFacts;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where a service gives out tokens. No answer of it is told to readers: tokens and passwords are nobody's business. */
final class TokenDesk {
    private final ModelClient client;
    private final AuthFacts auth;

    TokenDesk(ModelClient client, AuthFacts auth) {
        this.client = client;
        this.auth = auth;
    }

    /** Names of what is sent and answered. */
    AuthFacts.Names names() {
        return auth.names();
    }

    Answer login(String login, String password) {
        return post(JSON.objectNode().put(names().login(), login).put(names().password(), password));
    }

    /** A login that lacks something. */
    Answer post(JsonNode body) {
        return client.sendBare(Call.of(auth.login(), List.of()).json(body));
    }

    Answer refresh(String token) {
        return refresh(holding(token));
    }

    /** A refresh by any body. */
    Answer refresh(JsonNode body) {
        return client.sendBare(Call.of(auth.refresh(), List.of()).json(body));
    }

    Answer logout(String token) {
        return client.sendBare(Call.of(auth.logout(), List.of()).json(holding(token)));
    }

    /** A refresh or logout without a token. */
    Answer empty(boolean refresh) {
        return client.sendBare(
                Call.of(refresh ? auth.refresh() : auth.logout(), List.of()).json(JSON.objectNode()));
    }

    private JsonNode holding(String token) {
        return JSON.objectNode().put(names().refreshToken(), token);
    }

    Answer me(String token) {
        return client.sendBare(Call.of(auth.me(), List.of()).header(Authoriser.HEADER, "Bearer " + token));
    }

    String accessToken(Answer answer) {
        return answer.json().path(names().accessToken()).asString("");
    }

    String refreshToken(Answer answer) {
        return answer.json().path(names().refreshToken()).asString("");
    }

    /** What a reader may know of an answer. */
    static String told(Answer answer) {
        String faults = answer.faults().isEmpty() ? "" : "; " + String.join("; ", answer.faults());
        return answer.call().method() + " " + answer.call().path() + " -> " + answer.status() + faults;
    }
}
