package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.qa.token.KnownPassword;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests for tokens of the wrong shape: refused like those of other operations, and never a failure of the service. */
final class SpoiltLogins {
    private static final int LONG = 10_000;
    private static final String NUL = "\u0000";

    private final TokenBench tokens;
    private final AuthFacts.Names names;
    private final String login;

    SpoiltLogins(TokenBench tokens) {
        this.tokens = tokens;
        this.names = tokens.desk().names();
        this.login = tokens.user().login();
    }

    void run() {
        Stream.of(names.login(), names.password()).forEach(name -> {
            login(name + " is a number", with(name, JSON.numberNode(1)), refusals());
            login(name + " is null", with(name, JSON.nullNode()), refusals());
            login(name + " has a NUL", with(name, JSON.stringNode(login + NUL)), orNobody());
            login(name + " is long", with(name, JSON.stringNode("x".repeat(LONG))), orNobody());
        });
        login("a member that is not known", with("x-unknown", JSON.stringNode("x")), refusals());
        login("a body that is a list", JSON.arrayNode(), refusals());
        refresh("the token is a number", JSON.numberNode(1), refusals());
        refresh("the token is null", JSON.nullNode(), refusals());
        refresh("the token has a NUL", JSON.stringNode(NUL), orNobody());
    }

    /** A login that is right but for one member. */
    private ObjectNode with(String name, JsonNode value) {
        ObjectNode body = JSON.objectNode().put(names.login(), login).put(names.password(), KnownPassword.TEXT);
        body.set(name, value);
        return body;
    }

    private void login(String what, JsonNode body, List<Integer> statuses) {
        tokens.see("login: " + what, tokens.desk().post(body), statuses);
    }

    private void refresh(String what, JsonNode token, List<Integer> statuses) {
        ObjectNode body = JSON.objectNode();
        body.set(names.refreshToken(), token);
        tokens.see("refresh: " + what, tokens.desk().refresh(body), statuses);
    }

    private List<Integer> refusals() {
        ApiIr.Statuses statuses = tokens.bench().api().statuses();
        return Stream.of(statuses.validation(), statuses.unreadable())
                .distinct()
                .toList();
    }

    private List<Integer> orNobody() {
        return Stream.concat(refusals().stream(), Stream.of(AccessTrials.UNAUTHORISED))
                .toList();
    }
}
