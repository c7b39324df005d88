package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;

/** The bodies of requests for tokens and of their answers. */
final class LoginRecords {
    private static final Quote LOGIN = Quote.compilationUnit(
            """
            package $package;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import jakarta.validation.constraints.NotNull;

            /** What $a gives to log in. */
            public record $Name(
                    @JsonProperty("$login") @NotNull String login, @JsonProperty("$password") @NotNull String password) {
                /** Keeps the password out of logs. */
                @Override
                public String toString() {
                    return "$Name[login=" + login + "]";
                }
            }
            """);
    private static final Quote REFRESH = Quote.compilationUnit(
            """
            package $package;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import jakarta.validation.constraints.NotNull;

            /** What a client gives for new tokens, or to end them. */
            public record $Name(@JsonProperty("$token") @NotNull String token) {
                /** Keeps the token out of logs. */
                @Override
                public String toString() {
                    return "$Name[]";
                }
            }
            """);
    private static final Quote ANSWER = Quote.compilationUnit(
            """
            package $package;

            import com.fasterxml.jackson.annotation.JsonProperty;

            /** Tokens for a client: RFC 6749, section 5.1. */
            public record $Name(
                    @JsonProperty("$access") String accessToken,
                    @JsonProperty("$refresh") String refreshToken,
                    @JsonProperty("$type") String tokenType,
                    @JsonProperty("$expires") long expiresIn) {
                /** Shows tokens that were issued. */
                public static $Name of($Issued issued) {
                    return new $Name(
                            issued.access(), issued.refresh(), "Bearer", issued.expiresIn().toSeconds());
                }

                /** Keeps the tokens out of logs. */
                @Override
                public String toString() {
                    return "$Name[expiresIn=" + expiresIn + "]";
                }
            }
            """);

    private final JavaUnits units;
    private final EntityFacts principal;
    private final AuthFacts.Names names;

    LoginRecords(JavaUnits units, EntityFacts principal, AuthFacts.Names names) {
        this.units = units;
        this.principal = principal;
        this.names = names;
    }

    Code login(JavaType type) {
        return LOGIN.with("a", Doc.a(principal.name()))
                .with("Name", type.simpleName())
                .with("login", names.login())
                .with("password", names.password());
    }

    Code refresh(JavaType type) {
        return REFRESH.with("Name", type.simpleName()).with("token", names.refreshToken());
    }

    Code answer(JavaType type) {
        return ANSWER.with("Name", type.simpleName())
                .with("access", names.accessToken())
                .with("refresh", names.refreshToken())
                .with("type", names.tokenType())
                .with("expires", names.expiresIn())
                .with("Issued", units.base("security.Issued"));
    }
}
