package io.devmatrix.core.load;

import io.devmatrix.core.ir.Security;
import io.devmatrix.core.ir.Security.Tokens;
import java.time.Duration;
import java.util.Optional;

/** Reads who may do what. */
final class SecurityReader {
    private final References references;
    private final AccessReader access;

    SecurityReader(Reading reading) {
        this.references = new References(reading);
        this.access = new AccessReader(reading);
    }

    Optional<Security> read(Fields model) {
        return model.value("security").map(value -> value.fields("security")).map(this::security);
    }

    private Security security(Fields security) {
        String principal = security.text("principal");
        security.value("principal").ifPresent(value -> references.entity(value.location(), principal));
        return new Security(
                principal,
                attribute(security, "login", principal),
                attribute(security, "roles", principal),
                security.value("default").map(access::read).orElse(AccessReader.AUTHENTICATED),
                Optional.of(attribute(security, "password", principal)).filter(name -> !name.isEmpty()),
                tokens(security));
    }

    private static Tokens tokens(Fields security) {
        if (security.has("tokens") && !security.has("password")) {
            security.contradiction(
                    "tokens",
                    "`tokens` says how tokens are issued, and without `password` the service issues none",
                    "Remove it, or add `password`");
        }
        Fields tokens = security.sub("tokens", "tokens");
        return new Tokens(
                tokens.text("path"),
                Durations.read(tokens, "access").orElse(Duration.ZERO),
                Durations.read(tokens, "refresh").orElse(Duration.ZERO));
    }

    private String attribute(Fields security, String word, String principal) {
        String name = security.text(word);
        security.value(word).ifPresent(value -> references.field(value.location(), principal, name));
        return name;
    }
}
