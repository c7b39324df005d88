package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.Golden;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The jars that the main classes of a service see, as a module of the build wrote them down. */
final class ServiceClassPath {
    static final Path POM = Path.of("../devmatrix-service-classpath/pom.xml");
    private static final Path LIST = Path.of("../devmatrix-service-classpath/target/classpath.txt");

    private ServiceClassPath() {}

    static List<Path> jars() {
        if (isMissingOrOld()) {
            throw new AssertionError("`" + LIST + "` is missing or old. In the root of the project, run "
                    + "`mvn -pl :devmatrix-service-classpath generate-resources`");
        }
        return Arrays.stream(Golden.read(LIST).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static boolean isMissingOrOld() {
        try {
            return !Files.exists(LIST) || Files.getLastModifiedTime(LIST).compareTo(Files.getLastModifiedTime(POM)) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
