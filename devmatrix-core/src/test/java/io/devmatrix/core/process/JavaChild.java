package io.devmatrix.core.process;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A JVM of its own with the class path of the test, for tests that kill it. */
public final class JavaChild {
    private JavaChild() {}

    public static JavaProgram of(Class<?> main, String... arguments) {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new JavaProgram(
                JavaProgram.currentJava(),
                List.of("-XX:TieredStopAtLevel=1"),
                classPath,
                main.getName(),
                List.of(arguments));
    }
}
