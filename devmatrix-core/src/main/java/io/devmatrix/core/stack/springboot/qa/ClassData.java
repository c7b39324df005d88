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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class data archive of the libraries alone: it stays valid while the service's own classes change, and a service
 * starts with it in about half the time. Made once per JVM and set of libraries, from the classes that a first start
 * loaded; without it everything works, only slower.
 */
final class ClassData {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final BootJar.Unpacked service;
    private final Path archive;
    private final Path classList;
    private final boolean startedBefore;

    ClassData(Path cache, BootJar.Unpacked service) {
        this.service = service;
        String jvm = Sha256.of(System.getProperty("java.vm.vendor") + System.getProperty("java.vm.version"));
        Path folder = cache.resolve("class-data").resolve(service.key() + "-" + jvm.substring(0, 8));
        this.archive = folder.resolve("libraries.jsa");
        this.classList = folder.resolve("classes.list");
        this.startedBefore = Files.isRegularFile(classList);
    }

    /** Options of the next start: with the archive, or to note the classes for one. */
    List<String> options() {
        try {
            Files.createDirectories(archive.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (startedBefore && !exists()) {
            return List.of();
        }
        return exists()
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of("-XX:DumpLoadedClassList=" + classList);
    }

    /** Whether the archive is there. */
    private boolean exists() {
        return Files.isRegularFile(archive);
    }

    /** Whether it is time to make the archive: at the second start, so that a machine used once never pays for it. */
    boolean isDue() {
        return startedBefore && !exists();
    }

    /** Makes the archive from the classes that the first start noted. */
    void make(Path work) {
        try {
            keepLibraryClasses();
            Path staged = archive.resolveSibling(
                    "libraries-" + ProcessHandle.current().pid() + ".jsa");
            ProgramRunner.run(dump(work, staged), Limits.of(PATIENCE));
            if (Files.isRegularFile(staged)) {
                Files.move(staged, archive, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private void keepLibraryClasses() throws IOException {
        String own = service.mainClass()
                .substring(0, service.mainClass().lastIndexOf('.') + 1)
                .replace('.', '/');
        List<String> kept;
        try (Stream<String> lines = Files.lines(classList)) {
            kept = lines.filter(line -> !line.startsWith(own) && !line.startsWith("io/devmatrix/"))
                    .toList();
        }
        Files.write(classList, kept);
    }
}
