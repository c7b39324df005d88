package io.devmatrix.core;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a provider may be asked. */
public enum FillMode {
    /** No provider is looked up, no socket opened. */
    SAFE,
    /** Open and stale slots are asked for. */
    HYBRID;

    /** The mode of the word, in any case; empty for no mode. */
    public static Optional<FillMode> of(String word) {
        return Stream.of(values())
                .filter(mode -> mode.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
