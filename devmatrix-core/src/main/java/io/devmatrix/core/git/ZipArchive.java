package io.devmatrix.core.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks archives. */
final class ZipArchive {
    private ZipArchive() {}

    /** Writes the files of the archive below the folder, and none elsewhere. */
    static void unpack(Path archive, Path to) throws IOException {
        Files.createDirectories(to);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = to.resolve(entry.getName()).normalize();
                if (!file.startsWith(to.normalize())) {
                    throw new IOException("`" + entry.getName() + "` leads out of the archive");
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }
}
