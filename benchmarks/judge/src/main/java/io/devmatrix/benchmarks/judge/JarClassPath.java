package io.devmatrix.benchmarks.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What a jar lists as its class path. */
final class JarClassPath {
    private JarClassPath() {}

    /** The entry itself, and those that its manifest lists. */
    static Stream<String> of(String entry) {
        if (!entry.endsWith(".jar") || !Files.exists(Path.of(entry))) {
            return Stream.of(entry);
        }
        try (JarFile jar = new JarFile(entry)) {
            String listed = jar.getManifest() == null
                    ? null
                    : jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            URI base = Path.of(entry).toUri();
            return listed == null
                    ? Stream.of(entry)
                    : Stream.concat(
                            Stream.of(entry),
                            Stream.of(listed.split(" ")).map(relative -> Path.of(base.resolve(relative))
                                    .toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
