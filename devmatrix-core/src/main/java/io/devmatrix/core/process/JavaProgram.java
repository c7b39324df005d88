package io.devmatrix.core.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java program, its production code untouched.
 *
 * @param java the launcher
 * @param options of the JVM
 * @param classPath in this order
 * @param mainClass qualified name
 * @param arguments of the program
 */
public record JavaProgram(
        Path java, List<String> options, List<Path> classPath, String mainClass, List<String> arguments) {
    public JavaProgram {
        options = List.copyOf(options);
        classPath = List.copyOf(classPath);
        arguments = List.copyOf(arguments);
    }

    /** The launcher of the JVM that runs us. */
    public static Path currentJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /**
     * The command that runs it under {@link Tether}: start it with {@link TetheredProcess}.
     *
     * @param folder working directory; the one class of the tether is written below its {@code tether} folder, which
     *     stands last on the class path so that a class data archive made without it stays valid
     */
    public Command tethered(Path folder) {
        Path tether = writeTether(folder.resolve("tether"));
        String path = Stream.concat(classPath.stream(), Stream.of(tether))
                .map(entry -> entry.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> words = new ArrayList<>();
        words.add(java.toString());
        words.addAll(options);
        words.addAll(List.of("-cp", path, Tether.class.getName(), mainClass));
        words.addAll(arguments);
        return Command.of(folder, words);
    }

    private static Path writeTether(Path folder) {
        String resource = "/" + Tether.class.getName().replace('.', '/') + ".class";
        Path file = folder.resolve(resource.substring(1));
        try (InputStream bytes = Tether.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("`" + resource + "` is not on the class path");
            }
            Files.createDirectories(file.getParent());
            Files.write(file, bytes.readAllBytes());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
