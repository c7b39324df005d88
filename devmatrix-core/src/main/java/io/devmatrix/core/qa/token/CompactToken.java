package io.devmatrix.core.qa.token;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** JSON Web Tokens in their compact form: RFC 7515, section 7.1, and RFC 7519. */
public final class CompactToken {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int PARTS = 3;

    private CompactToken() {}

    /**
     * A token signed by HS256.
     *
     * @param claims a JSON object
     */
    public static String signed(SigningKey key, String claims) {
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
        return signed + "." + ENCODER.encodeToString(key.signature(signed));
    }

    /** A token that says it needs no signature, and has none: RFC 7519, section 6. */
    public static String unsecured(String claims) {
        return encoded("{\"alg\":\"none\"}") + "." + encoded(claims) + ".";
    }

    /** The claims of a token as JSON; empty when it is none that the key has signed. */
    public static Optional<String> claims(SigningKey key, String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != PARTS
                || !ENCODER.encodeToString(key.signature(parts[0] + "." + parts[1]))
                        .equals(parts[2])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String encoded(String json) {
        return ENCODER.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
