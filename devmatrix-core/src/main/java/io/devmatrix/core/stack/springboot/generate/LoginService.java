package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.List;

/** The service that issues tokens to principals. */
final class LoginService {
    private static final Quote SERVICE = Quote.compilationUnit(
            """
            package $package;

            import java.util.Map;
            import java.util.Optional;
            import java.util.UUID;
            import org.springframework.stereotype.Service;

            /** Lets $people log in, and issues tokens to them. */
            @Service
            public class $Logins {
                private final $Repository principals;
                private final $Passwords passwords;
                private final $Issuer tokens;

                $Logins($Repository principals, $Passwords passwords, $Issuer tokens) {
                    this.principals = principals;
                    this.passwords = passwords;
                    this.tokens = tokens;
                }

                /** Issues tokens to who knows the password, or ends with 401. */
                public $Issued login(String login, String password) {
                    Optional<$Entity> known = principals.findOne($Conditions.equal("$login", login));
                    if (!passwords.matches(password, known.map($Entity::get$Password).orElse(null))) {
                        throw $Refusals.badCredentials();
                    }
                    $Entity principal = known.orElseThrow($Refusals::badCredentials);
                    return tokens.issue(principal.getId(), claims(principal));
                }

                /** Issues new tokens for a refresh token, which is used up then, or ends with 401. */
                public $Issued refresh(String token) {
                    return tokens.rotate(token, this::claims).orElseThrow($Refusals::unauthorized);
                }

                /** Ends what began with the login that the refresh token follows from. */
                public void logout(String token) {
                    tokens.revoke(token);
                }

                private Optional<Map<String, String>> claims(UUID id) {
                    return principals.findById(id).map($Logins::claims);
                }

                private static Map<String, String> claims($Entity principal) {
                    return Map.of($claims);
                }
            }
            """);
    private static final Quote TEXT = Quote.expression("\"$name\"");
    private static final Quote ROLE = Quote.expression("$Claims.ROLE");
    private static final Quote VALUE = Quote.expression("principal.get$Name()");
    private static final Quote WIRE = Quote.expression("principal.get$Name().wire()");

    private final JavaUnits units;
    private final SecurityFacts security;

    LoginService(JavaUnits units, SecurityFacts security) {
        this.units = units;
        this.security = security;
    }

    Code of(SecurityTypes types) {
        EntityFacts principal = security.principal();
        return SERVICE.with("people", principal.plural().human())
                .with("Logins", types.logins().simpleName())
                .with("Repository", JavaTypes.of(principal.types().repository()))
                .with("Entity", JavaTypes.of(principal.types().entity()))
                .with("Passwords", units.base("security.Passwords"))
                .with("Issuer", units.base("security.TokenIssuer"))
                .with("Issued", units.base("security.Issued"))
                .with("Refusals", units.base("security.Refusals"))
                .with("Conditions", units.base("query.Conditions"))
                .with("login", security.login().name().camel())
                .with("Password", security.password().orElseThrow().name().pascal())
                .with("claims", claims());
    }

    private List<Code> claims() {
        List<Code> claims =
                new ArrayList<>(List.of(TEXT.with("name", security.login().wireName()), value(security.login())));
        security.role().ifPresent(role -> {
            claims.add(ROLE.with("Claims", units.base("security.TokenClaims")));
            claims.add(value(role));
        });
        return claims;
    }

    private static Code value(AttributeFacts attribute) {
        return (attribute.type().kind() == Type.Kind.ENUM ? WIRE : VALUE)
                .with("Name", attribute.name().pascal());
    }
}
