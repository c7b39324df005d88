package com.acme.sample.base.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issues tokens while the time goes on by a second whenever somebody asks for it. */
public final class TokenProbe {
    private TokenProbe() {}

    /** How long both tokens hold, in seconds. */
    public static String lifetimes() {
        ObjectProvider<Clock> clock = new ObjectProvider<>() {
            private final Clock fast = new FastClock();

            @Override
            public Clock getObject() {
                return fast;
            }
        };
        JwtKey key = new JwtKey("0123456789".repeat(4));
        TokenIssuer issuer = new TokenIssuer(key, new TokenDecoders(key, clock), new Nowhere(), clock);
        Issued issued = issuer.issue(new UUID(1, 2), Map.of());
        return lifetime(issued.access()) + " " + lifetime(issued.refresh());
    }

    private static long lifetime(String token) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return claim(claims, "exp") - claim(claims, "iat");
    }

    private static long claim(String claims, String name) {
        Matcher claim = Pattern.compile("\"" + name + "\":(\\d+)").matcher(claims);
        return claim.find() ? Long.parseLong(claim.group(1)) : 0;
    }

    private static final class Nowhere extends RefreshTokens {
        Nowhere() {
            super(JdbcClient.create(new org.springframework.jdbc.datasource.DriverManagerDataSource()));
        }

        @Override
        void store(UUID id, UUID family, UUID principal, Instant expires) {}

        @Override
        void forgetExpired(UUID principal, Instant now) {}
    }

    private static final class FastClock extends Clock {
        private Instant now = Instant.parse("2030-01-02T03:04:05.9Z");

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
