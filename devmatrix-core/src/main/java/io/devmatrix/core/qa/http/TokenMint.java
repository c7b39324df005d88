package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.qa.token.CompactToken;
import io.devmatrix.core.qa.token.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes tokens as the service makes them, and those that it must refuse. */
final class TokenMint {
    static final String SUBJECT = "sub";
    static final String ROLE = "role";
    static final String TYPE = "token_type";
    static final String ACCESS = "access";
    static final String REFRESH = "refresh";

    private static final Duration VALID = Duration.ofMinutes(15);
    /** Five minutes longer than a token is valid: more than any skew of clocks that a service may allow. */
    private static final Duration LONG_AGO = VALID.plusMinutes(5);

    private final SigningKey key;
    private final String login;
    private final Clock clock;

    TokenMint(SecurityFacts security, SigningKey key, Clock clock) {
        this.key = key;
        this.login = security.login().wireName();
        this.clock = clock;
    }

    /** A token with which the principal may do what it may do. */
    String access(Principal principal) {
        return CompactToken.signed(
                key, claims(principal, ACCESS, clock.instant()).toString());
    }

    /** The same, signed by another key. */
    String ofAnotherKey(Principal principal) {
        return CompactToken.signed(
                SigningKey.random(), claims(principal, ACCESS, clock.instant()).toString());
    }

    /** The same without a signature. */
    String unsigned(Principal principal) {
        return CompactToken.unsecured(claims(principal, ACCESS, clock.instant()).toString());
    }

    /** The same, made and expired long ago. */
    String expired(Principal principal) {
        Instant then = clock.instant().minus(LONG_AGO);
        return CompactToken.signed(key, claims(principal, ACCESS, then).toString());
    }

    /** A token that is only good for new tokens, though the service never gave it out. */
    String refresh(Principal principal) {
        return CompactToken.signed(
                key, claims(principal, REFRESH, clock.instant()).toString());
    }

    /** The token of the service with its time over. */
    String expired(String token) {
        ObjectNode claims = claims(token).orElseThrow().deepCopy().asObject();
        Instant then = clock.instant().minus(LONG_AGO);
        claims.put("iat", then.minus(VALID).getEpochSecond()).put("exp", then.getEpochSecond());
        return CompactToken.signed(key, claims.toString());
    }

    /** What the token says; empty when the key has not signed it. */
    Optional<JsonNode> claims(String token) {
        return CompactToken.claims(key, token).map(JsonTree::parse).filter(JsonNode::isObject);
    }

    private ObjectNode claims(Principal principal, String type, Instant issued) {
        ObjectNode claims = JSON.objectNode()
                .put(SUBJECT, principal.id().toString())
                .put(login, principal.login())
                .put(TYPE, type)
                .put("jti", UUID.randomUUID().toString())
                .put("iat", issued.getEpochSecond())
                .put("exp", issued.plus(VALID).getEpochSecond());
        principal.role().ifPresent(role -> claims.put(ROLE, role));
        return claims;
    }
}
