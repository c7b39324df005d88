package io.devmatrix.core.slot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What is asked.
 *
 * @param instructions how to answer
 * @param text what to answer
 * @param field what the answer is to hold
 */
public record Prompt(String instructions, String text, AnswerField field) {
    /** SHA-256 of all that is asked, in hexadecimal: two prompts with the same hash are the same. */
    public String hash() {
        MessageDigest digest = sha256();
        for (String part : List.of(instructions, text, field.name(), field.description())) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // with its length, so that no part can run into the next
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Tokens that it takes, as a rule of thumb on the safe side: three bytes each. */
    public long estimatedTokens() {
        int bytes = (instructions + text + field).getBytes(StandardCharsets.UTF_8).length;
        return (bytes + 2) / 3;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
