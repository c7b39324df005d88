package io.devmatrix.core.expression;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The passes over a list, written {@code list.name(variable, body)}. */
public enum Fold {
    FILTER,
    EXISTS,
    ALL,
    MAP,
    SUM,
    MIN,
    MAX;

    /** As written in the model. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Fold> of(String word) {
        return Stream.of(values()).filter(fold -> fold.word().equals(word)).findFirst();
    }
}
