package io.devmatrix.core.qa.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that tokens are signed with by HS256: RFC 7518, section 3.2. Its bytes are those of its text, at least 32. Nothing
 * but {@link #text()} shows it.
 */
public final class SigningKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST = 32;

    private final String text;

    private SigningKey(String text) {
        this.text = text;
    }

    /** A key that nobody has had before. */
    public static SigningKey random() {
        byte[] bytes = new byte[LEAST];
        new SecureRandom().nextBytes(bytes);
        return new SigningKey(Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * The key of that text.
     *
     * @throws IllegalArgumentException when it is shorter than 32 bytes
     */
    public static SigningKey of(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length < LEAST) {
            throw new IllegalArgumentException("a key for HS256 has at least " + LEAST + " bytes");
        }
        return new SigningKey(text);
    }

    /** For the environment of the service, and for nothing else. */
    public String text() {
        return text;
    }

    byte[] signature(String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Leaves the key out. */
    @Override
    public String toString() {
        return "SigningKey";
    }
}
