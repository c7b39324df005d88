package io.devmatrix.core;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** What contracts name beside the JDK and what the model makes: the null marks, from the class path of this program. */
final class JudgeClassPath {
    private JudgeClassPath() {}

    /** The jar of the null marks; empty when this program was put together without it, and then no contract compiles. */
    static List<Path> own() {
        return Optional.ofNullable(NullMarked.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .flatMap(JudgeClassPath::path)
                .stream()
                .toList();
    }

    private static Optional<Path> path(URL url) {
        try {
            URI uri = url.toURI();
            return uri.getScheme().equals("file") ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("`" + url + "` is no place of a jar", e);
        }
    }
}
