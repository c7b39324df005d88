package io.devmatrix.core.stack.springboot.qa;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.JavaProgram;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramRunner;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class data archive of the libraries alone: it stays valid while the service's own classes change, and a service
 * starts with it in about half the time. Made once per JVM and set of libraries, from the classes that a first start
 * loaded; without it everything works, only slower.
 */
final class ClassData {
    private static final String PART = ".part";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final BootJar.Unpacked service;
    private final Path archive;
    private final Path classList;
    private final Path noted;
    private final boolean startedBefore;

    /** @param work folder of this build, where the classes of a first start are noted */
    ClassData(Path cache, BootJar.Unpacked service, Path work) {
        this.service = service;
        String jvm = Sha256.of(System.getProperty("java.vm.vendor") + System.getProperty("java.vm.version"));
        Path folder = cache.resolve("class-data").resolve(service.key() + "-" + jvm.substring(0, 8));
        this.archive = folder.resolve("libraries.jsa");
        this.classList = folder.resolve("classes.list");
        this.noted = work.resolve("classes.list");
        this.startedBefore = Files.isRegularFile(classList);
    }

    /** Options of the next start: with the archive, or to note the classes for one. */
    List<String> options() {
        if (exists()) {
            return List.of(
                    "-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        }
        return startedBefore ? List.of() : List.of("-XX:DumpLoadedClassList=" + noted);
    }

    /** Whether the archive is there. */
    private boolean exists() {
        return Files.isRegularFile(archive);
    }

    /** Keeps what the service that has ended noted; one that was killed leaves nothing in the cache. */
    void keepNoted() {
        if (!Files.isRegularFile(noted)) {
            return;
        }
        try {
            Files.createDirectories(classList.getParent());
            Path part = Files.createTempFile(classList.getParent(), "classes", PART);
            Files.write(part, libraryClasses());
            Files.move(part, classList, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(noted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> libraryClasses() throws IOException {
        String own = service.mainClass()
                .substring(0, service.mainClass().lastIndexOf('.') + 1)
                .replace('.', '/');
        try (Stream<String> lines = Files.lines(noted)) {
            return lines.filter(line -> !line.startsWith(own) && !line.startsWith("io/devmatrix/"))
                    .toList();
        }
    }

    /** Whether it is time to make the archive: at the second start, so that a machine used once never pays for it. */
    boolean isDue() {
        return startedBefore && !exists();
    }

    /** Makes the archive from the classes that the first start noted, unless another build is at it. */
    void make(Path work) {
        try {
            new LockFile(archive.resolveSibling("libraries.lock")).runUnlessTaken(() -> makeAlone(work));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeAlone(Path work) throws IOException {
        Path folder = archive.getParent();
        FolderTree.deleteBelow(folder, PART);
        Path part = folder.resolve("libraries-" + UUID.randomUUID() + PART);
        if (!exists()) {
            ProgramRunner.run(dump(work, part), Limits.of(PATIENCE));
        }
        if (Files.isRegularFile(part)) {
            Files.move(part, archive, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Command dump(Path work, Path staged) {
        String libraries =
                service.libraries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return Command.of(
                work,
                JavaProgram.currentJava().toString(),
                "-Xshare:dump",
                "-XX:SharedArchiveFile=" + staged,
                "-XX:SharedClassListFile=" + classList,
                "-Xlog:cds=off",
                "-cp",
                libraries);
    }
}
