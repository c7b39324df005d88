package io.devmatrix.core.promote.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The folder of a pack's files, in a jar or on disk; nothing else is ever opened. */
interface PackFolder {
    /** Below the root of the jar. */
    String PLACE = "META-INF/devmatrix/patterns/";

    /** The text of a file with {@code \n} as line end; empty when there is no such file. */
    Optional<String> text(String file);

    /** The jar or the folder, for people. */
    Path where();

    /**
     * The folder of an index.
     *
     * @param index its address, as a class path has it
     * @throws UnusablePack when it is neither in a jar nor on disk
     */
    static PackFolder of(String index) {
        String jar = "jar:file:";
        if (index.startsWith(jar) && index.endsWith("!/" + PLACE + PackIndex.FILE)) {
            return new OfJar(path(index.substring("jar:".length(), index.indexOf("!/"))));
        }
        if (index.startsWith("file:")) {
            return new OfPath(path(index).getParent());
        }
        throw new UnusablePack(
                "The pack at `" + index + "` is neither in a jar nor in a folder", "List its jar as plugin dependency");
    }

    private static Path path(String address) {
        return Path.of(URI.create(address));
    }

    /** A folder on disk. */
    static PackFolder of(Path folder) {
        return new OfPath(folder);
    }

    /** In a jar, which is closed after each look: another build of the same process may replace it. */
    record OfJar(Path where) implements PackFolder {
        @Override
        public Optional<String> text(String file) {
            try (ZipFile jar = new ZipFile(where.toFile())) {
                ZipEntry entry = jar.getEntry(PLACE + file);
                return entry == null ? Optional.empty() : Optional.of(normal(bytes(jar, entry)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
            try (InputStream in = jar.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }

    /** On disk. */
    record OfPath(Path where) implements PackFolder {
        @Override
        public Optional<String> text(String file) {
            try {
                Path path = where.resolve(file);
                return Files.isRegularFile(path) ? Optional.of(normal(Files.readAllBytes(path))) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String normal(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
