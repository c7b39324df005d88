package io.devmatrix.benchmarks.migrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One process, from its start to its end.
 *
 * @param output what it wrote
 * @param cost what the process took, without the server
 */
record Program(String output, Cost cost) {
    /** Runs it; one that fails ends the benchmark with what it wrote. */
    static Program run(String password, List<String> words) {
        Path figures = figures();
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-o", figures.toString(), "-f", "%e %U %S"));
        timed.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(timed).redirectErrorStream(true);
        builder.environment().put(MigrationProcess.PASSWORD, password);
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException(words.get(0) + " ended with " + status + ":\n" + output);
            }
            return new Program(output.strip(), cost(figures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path figures() {
        try {
            Path file = Files.createTempFile("migrate-bench", ".time");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cost cost(Path figures) throws IOException {
        String[] seconds = Files.readString(figures).strip().split(" ");
        return new Cost(millis(seconds[0]), millis(seconds[1]) + millis(seconds[2]));
    }

    private static long millis(String seconds) {
        return Math.round(Double.parseDouble(seconds) * 1000);
    }

    /** A class of this benchmark in a JVM of its own with these options; a service has none. */
    static Program java(String password, List<String> options, Class<?> main, Object... arguments) {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(options);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        return run(password, words);
    }
}
