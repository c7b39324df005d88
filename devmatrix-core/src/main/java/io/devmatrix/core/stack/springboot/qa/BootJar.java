package io.devmatrix.core.stack.springboot.qa;

import io.devmatrix.core.output.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * A repackaged Spring Boot jar, taken apart: what is judged is exactly what is in it, only faster to start than through
 * nested jars. Libraries go to a cache, since they seldom change; the service's own classes do not.
 */
final class BootJar {
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String STAGING = ".part";
    private static final String CLASSES = "BOOT-INF/classes/";

    private final Path jar;

    BootJar(Path jar) {
        this.jar = jar;
    }

    /**
     * The jar taken apart.
     *
     * @param libraries in the order of the jar
     * @param classes folder of the service's own classes and resources
     * @param mainClass the service's own
     * @param key digest of names and checksums of the libraries
     */
    record Unpacked(List<Path> libraries, Path classes, String mainClass, String key) {}

    /** Whether the file is a repackaged jar. */
    boolean isRepackaged() {
        if (!Files.isRegularFile(jar)) {
            return false;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest() != null
                    && file.getManifest().getMainAttributes().getValue("Start-Class") != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes it apart: libraries below the cache, classes below the work folder. */
    Unpacked unpack(Path cache, Path work) {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> libraries = entries(file, LIBRARIES);
            String key = key(libraries);
            Path libraryFolder = cache.resolve("libraries").resolve(key);
            if (!Files.isDirectory(libraryFolder)) {
                new LockFile(libraryFolder.resolveSibling("unpacking.lock"))
                        .run(() -> unpackLibraries(file, libraries, libraryFolder));
            }
            Path classes = work.resolve("classes");
            unpackClasses(file, classes);
            return new Unpacked(
                    libraries.stream()
                            .map(entry -> libraryFolder.resolve(name(entry, LIBRARIES)))
                            .toList(),
                    classes,
                    file.getManifest().getMainAttributes().getValue("Start-Class"),
                    key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JarEntry> entries(JarFile file, String prefix) {
        List<JarEntry> found = new ArrayList<>();
        for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
            JarEntry entry = all.nextElement();
            if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                found.add(entry);
            }
        }
        return found;
    }

    private static String key(List<JarEntry> libraries) {
        StringBuilder text = new StringBuilder();
        libraries.forEach(entry ->
                text.append(entry.getName()).append(' ').append(entry.getCrc()).append('\n'));
        return Sha256.of(text.toString()).substring(0, 32);
    }

    private static void unpackLibraries(JarFile file, List<JarEntry> libraries, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        FolderTree.deleteBelow(folder.getParent(), STAGING);
        Path staging = Files.createDirectories(folder.resolveSibling(folder.getFileName() + STAGING));
        for (JarEntry entry : libraries) {
            copy(file, entry, inside(staging, name(entry, LIBRARIES)));
        }
        Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpackClasses(JarFile file, Path folder) throws IOException {
        FolderTree.delete(folder);
        Files.createDirectories(folder);
        for (JarEntry entry : entries(file, CLASSES)) {
            copy(file, entry, inside(folder, name(entry, CLASSES)));
        }
    }

    private static Path inside(Path folder, String name) {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IllegalStateException("`" + name + "` leaves the folder it is unpacked to");
        }
        return path;
    }

    private static String name(ZipEntry entry, String prefix) {
        return entry.getName().substring(prefix.length());
    }

    private static void copy(JarFile file, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = file.getInputStream(entry)) {
            Files.copy(in, target);
        }
    }
}
