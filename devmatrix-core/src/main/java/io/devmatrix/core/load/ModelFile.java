package io.devmatrix.core.load;

import java.nio.charset.StandardCharsets;

/**
 * One file of a model, already in memory.
 *
 * @param name as findings show it, {@code /} as separator
 * @param content its bytes; neither copied nor changed
 */
public record ModelFile(String name, byte[] content) {
    /** A file of that text. */
    public static ModelFile of(String name, String text) {
        return new ModelFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
