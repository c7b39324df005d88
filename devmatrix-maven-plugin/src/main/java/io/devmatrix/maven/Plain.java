package io.devmatrix.maven;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A password of Maven's settings, once it is decrypted. */
final class Plain {
    private Plain() {}

    /** What could not be decrypted stays in braces, and is no password. */
    static Optional<String> of(@Nullable String password) {
        return Optional.ofNullable(password).filter(text -> !text.isBlank() && !text.matches("(?s).*\\{.+}.*"));
    }
}
