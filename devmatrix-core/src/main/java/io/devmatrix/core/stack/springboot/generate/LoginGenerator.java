package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What issues tokens to principals, and serves it. */
final class LoginGenerator {
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

    private static final Quote CONTROLLER = Quote.compilationUnit(
            """
            package $package;

            import jakarta.validation.Valid;
            import org.springframework.http.HttpStatus;
            import org.springframework.http.MediaType;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.PostMapping;
            import org.springframework.web.bind.annotation.RequestBody;
            import org.springframework.web.bind.annotation.RequestMapping;
            import org.springframework.web.bind.annotation.ResponseStatus;
            import org.springframework.web.bind.annotation.RestController;

            /** Issues tokens to $people. */
            @RestController
            @RequestMapping(path = $Options.BASE_PATH + "$path", produces = MediaType.APPLICATION_JSON_VALUE)
            class $Controller {
                private final $Logins logins;
                private final $Service service;
                private final $Caller caller;

                $Controller($Logins logins, $Service service, $Caller caller) {
                    this.logins = logins;
                    this.service = service;
                    this.caller = caller;
                }

                @PostMapping(path = "/login", consumes = MediaType.APPLICATION_JSON_VALUE)
                $Answer login(@Valid @RequestBody $Login body) {
                    return $Answer.of(logins.login(body.login(), body.password()));
                }

                @PostMapping(path = "/refresh", consumes = MediaType.APPLICATION_JSON_VALUE)
                $Answer refresh(@Valid @RequestBody $Refresh body) {
                    return $Answer.of(logins.refresh(body.token()));
                }

                @PostMapping(path = "/logout", consumes = MediaType.APPLICATION_JSON_VALUE)
                @ResponseStatus(HttpStatus.NO_CONTENT)
                void logout(@Valid @RequestBody $Refresh body) {
                    logins.logout(body.token());
                }

                @GetMapping("/me")
                $Read me() {
                    return service.get(caller.id());
                }
            }
            """);

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

    private final FactTable facts;
    private final JavaUnits units;
    private final SecurityFacts security;
    private final AuthFacts.Names names;

    LoginGenerator(FactTable facts, JavaUnits units, SecurityFacts security, AuthFacts auth) {
        this.facts = facts;
        this.units = units;
        this.security = security;
        this.names = auth.names();
    }

    /** The sources by type. */
    Map<JavaType, Code> units(SecurityTypes types) {
        Map<JavaType, Code> units = new LinkedHashMap<>();
        units.put(types.logins(), service(types));
        units.put(types.controller(), controller(types));
        units.put(types.login(), login(types.login()));
        units.put(
                types.refresh(),
                REFRESH.with("Name", types.refresh().simpleName()).with("token", names.refreshToken()));
        units.put(types.tokens(), answer(types.tokens()));
        return units;
    }

    private Code service(SecurityTypes types) {
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
        List<Code> claims = new java.util.ArrayList<>(
                List.of(TEXT.with("name", security.login().wireName()), value(security.login())));
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

    private Code controller(SecurityTypes types) {
        EntityFacts principal = security.principal();
        return CONTROLLER
                .with("people", principal.plural().human())
                .with("Options", units.base("ApiOptions"))
                .with("path", security.security().tokens().path())
                .with("Controller", types.controller().simpleName())
                .with("Logins", JavaTypes.of(types.logins()))
                .with("Service", JavaTypes.of(principal.types().service()))
                .with("Caller", units.base("security.Caller"))
                .with("Answer", JavaTypes.of(types.tokens()))
                .with("Login", JavaTypes.of(types.login()))
                .with("Refresh", JavaTypes.of(types.refresh()))
                .with("Read", JavaTypes.of(principal.types().read()));
    }

    private Code login(JavaType type) {
        return LOGIN.with("a", Doc.a(security.principal().name()))
                .with("Name", type.simpleName())
                .with("login", names.login())
                .with("password", names.password());
    }

    private Code answer(JavaType type) {
        return ANSWER.with("Name", type.simpleName())
                .with("access", names.accessToken())
                .with("refresh", names.refreshToken())
                .with("type", names.tokenType())
                .with("expires", names.expiresIn())
                .with("Issued", units.base("security.Issued"));
    }
}
