package com.acme.club.security;

import com.acme.club.base.security.BearerTokens;
import com.acme.club.base.security.Requests;
import com.acme.club.base.security.TokenClaims;
import com.acme.club.base.security.TokenDecoders;
import com.acme.club.repository.MemberRepository;
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
class SecurityConfiguration {
    private static final String[] TOLD_TO_ALL = {"/health/health", "/health/ready", "/openapi.yaml", "/health"};

    /** Reads access tokens of members that are still there. */
    @Bean
    JwtDecoder accessTokens(TokenDecoders decoders, MemberRepository principals) {
        return decoders.of(TokenClaims.ACCESS, principals::existsById);
    }

    /** What is not named here, nobody may. */
    @Bean
    SecurityFilterChain operations(HttpSecurity http, BearerTokens bearer) {
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            requests.requestMatchers(TOLD_TO_ALL).permitAll();
            requests.requestMatchers(EndpointRequest.toAnyEndpoint()).permitAll();
            requests.requestMatchers(Requests.of(HttpMethod.GET, "/stats")).permitAll();
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/auth/login")).permitAll();
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/auth/logout")).permitAll();
            requests.requestMatchers(Requests.of(HttpMethod.GET, "/v1/auth/me")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/auth/refresh")).permitAll();
            requests.requestMatchers(Requests.of(HttpMethod.GET, "/v1/members")).hasAnyAuthority("ADMIN");
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/members")).permitAll();
            requests.requestMatchers(Requests.of(HttpMethod.GET, "/v1/notes")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/notes")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.GET, "/v1/tags")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/tags")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/take")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.GET, "/v1/members/{member_id}")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.PATCH, "/v1/members/{member_id}")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.DELETE, "/v1/notes/{note_id}")).hasAnyAuthority("ADMIN");
            requests.requestMatchers(Requests.of(HttpMethod.GET, "/v1/notes/{note_id}")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.PATCH, "/v1/notes/{note_id}")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/notes/{note_id}/finish")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/notes/{note_id}/hand")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.GET, "/v1/notes/{note_id}/lines")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/notes/{note_id}/lines")).authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.GET, "/v1/tags/{tag_id}")).permitAll();
            requests.requestMatchers(Requests.of(HttpMethod.DELETE, "/v1/notes/{note_id}/lines/{line_id}"))
                    .authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.GET, "/v1/notes/{note_id}/lines/{line_id}"))
                    .authenticated();
            requests.requestMatchers(Requests.of(HttpMethod.POST, "/v1/notes/{note_id}/lines/{line_id}/mark"))
                    .authenticated();
            requests.anyRequest().denyAll();
        });
        return bearer.chain(http);
    }
}
