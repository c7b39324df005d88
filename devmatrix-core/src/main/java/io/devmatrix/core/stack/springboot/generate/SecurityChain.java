package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The configuration with the chain of filters: each operation by method and path, what is narrower first. */
final class SecurityChain {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import jakarta.servlet.DispatcherType;
            import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
            import org.springframework.context.annotation.Bean;
            import org.springframework.context.annotation.Configuration;
            import org.springframework.http.HttpMethod;
            import org.springframework.security.config.annotation.web.builders.HttpSecurity;
            import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
            import org.springframework.security.oauth2.jwt.JwtDecoder;
            import org.springframework.security.web.SecurityFilterChain;

            /** Who may call which operation, as far as path and role decide; whose row it is, operations ask themselves. */
            @Configuration(proxyBeanMethods = false)
            @EnableWebSecurity
            class $Configuration {
                private static final String[] TOLD_TO_ALL = {$open};

                /** Reads access tokens of $people that are still there. */
                @Bean
                JwtDecoder accessTokens($Decoders decoders, $Repository principals) {
                    return decoders.of($Claims.ACCESS, principals::existsById);
                }

                /** What is not named here, nobody may. */
                @Bean
                SecurityFilterChain operations(HttpSecurity http, $Bearer bearer) {
                    http.authorizeHttpRequests(requests -> {
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                        requests.requestMatchers(TOLD_TO_ALL).permitAll();
                        requests.requestMatchers(EndpointRequest.toAnyEndpoint()).permitAll();
                        $rules;
                        requests.anyRequest().denyAll();
                    });
                    return bearer.chain(http);
                }
            }
            """);
    private static final Quote PATH = Quote.expression("\"$path\"");
    private static final Quote OPEN = Quote.statements("import org.springframework.http.HttpMethod;"
            + " requests.requestMatchers($Requests.of(HttpMethod.$METHOD, \"$path\")).permitAll();");
    private static final Quote SIGNED_IN = Quote.statements("import org.springframework.http.HttpMethod;"
            + " requests.requestMatchers($Requests.of(HttpMethod.$METHOD, \"$path\")).authenticated();");
    private static final Quote ROLES = Quote.statements("import org.springframework.http.HttpMethod;"
            + " requests.requestMatchers($Requests.of(HttpMethod.$METHOD, \"$path\")).hasAnyAuthority($roles);");

    private final FactTable facts;
    private final JavaUnits units;
    private final SecurityFacts security;

    SecurityChain(FactTable facts, JavaUnits units, SecurityFacts security) {
        this.facts = facts;
        this.units = units;
        this.security = security;
    }

    Code unit(JavaType type) {
        EntityFacts principal = security.principal();
        return UNIT.with("Configuration", type.simpleName())
                .with("open", open())
                .with("people", principal.plural().human())
                .with("Decoders", units.base("security.TokenDecoders"))
                .with("Claims", units.base("security.TokenClaims"))
                .with("Bearer", units.base("security.BearerTokens"))
                .with("Repository", JavaTypes.of(principal.types().repository()))
                .with("rules", rules());
    }

    /** Paths that each service answers to everybody, as it does without users. */
    private List<Code> open() {
        return Stream.concat(
                        Stream.of("/health/health", "/health/ready", "/openapi.yaml"),
                        facts.application().infrastructure().healthAliases().stream())
                .map(path -> PATH.with("path", path))
                .toList();
    }

    private List<Code> rules() {
        return facts.routes().stream()
                .sorted(Comparator.comparingInt(SecurityChain::variables)
                        .thenComparing(OperationFacts::path)
                        .thenComparing(OperationFacts::method))
                .map(this::rule)
                .toList();
    }

    private static int variables(OperationFacts operation) {
        return (int) operation.path().chars().filter(c -> c == '{').count();
    }

    private Code rule(OperationFacts operation) {
        AccessFacts access = security.access(operation);
        Quote quote = access.open() ? OPEN : access.byRoleAlone() ? ROLES : SIGNED_IN;
        Code rule = quote.with("Requests", units.base("security.Requests"))
                .with("METHOD", operation.method())
                .with("path", operation.path());
        return access.byRoleAlone() ? rule.with("roles", AccessGuards.roles(access)) : rule;
    }
}
