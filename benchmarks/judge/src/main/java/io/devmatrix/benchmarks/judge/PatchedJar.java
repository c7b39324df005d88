package io.devmatrix.benchmarks.judge;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes copies of a repackaged jar in which some of the service's own classes and resources are others. */
final class PatchedJar {
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";

    private final Path jar;

    PatchedJar(Path jar) {
        this.jar = jar;
    }

    /** Takes the libraries out; returns them in the order of the jar. */
    List<Path> libraries(Path folder) {
        List<Path> libraries = new ArrayList<>();
        try (ZipFile from = new ZipFile(jar.toFile())) {
            Files.createDirectories(folder);
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
                if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                    Path library = folder.resolve(entry.getName().substring(LIBRARIES.length()));
                    try (InputStream in = from.getInputStream(entry)) {
                        Files.copy(in, library, StandardCopyOption.REPLACE_EXISTING);
                    }
                    libraries.add(library);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return libraries;
    }

    /** Writes a copy in which these files of the class path are others, or new. */
    void write(Path target, Map<String, byte[]> files) {
        Map<String, byte[]> left = new TreeMap<>();
        files.forEach((path, bytes) -> left.put(CLASSES + path, bytes));
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
                byte[] patched = left.remove(entry.getName());
                byte[] bytes = patched == null ? from.getInputStream(entry).readAllBytes() : patched;
                put(to, patched == null ? same(entry) : new ZipEntry(entry.getName()), bytes);
            }
            for (Map.Entry<String, byte[]> entry : left.entrySet()) {
                put(to, new ZipEntry(entry.getKey()), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stored as before; what was deflated is deflated anew, to a size that may differ. */
    private static ZipEntry same(ZipEntry entry) {
        ZipEntry same = new ZipEntry(entry.getName());
        if (entry.getMethod() == ZipEntry.STORED) {
            same.setMethod(ZipEntry.STORED);
            same.setSize(entry.getSize());
            same.setCrc(entry.getCrc());
        }
        return same;
    }

    private static void put(ZipOutputStream to, ZipEntry entry, byte[] bytes) throws IOException {
        to.putNextEntry(entry);
        to.write(bytes);
        to.closeEntry();
    }
}
