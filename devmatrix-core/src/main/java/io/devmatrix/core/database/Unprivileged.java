package io.devmatrix.core.database;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Completed;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramException;
import io.devmatrix.core.process.ProgramRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that go before a PostgreSQL command, since PostgreSQL refuses to run as root: none for an ordinary user.
 *
 * <p>Each of them replaces itself by the program, so that the process id stays the one we started.
 *
 * @param words without blanks in any of them
 */
record Unprivileged(List<String> words) {
    private static final Limits SHORT = Limits.of(Duration.ofSeconds(10));

    /** A user namespace keeps access to root's own files. */
    static final List<String> NAMESPACE = List.of("unshare", "-U");

    private static final List<String> PLAIN_NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups");

    /** Where namespaces are forbidden: another user, who may still read and write files below root's home. */
    static final List<String> NOBODY = Stream.concat(
                    PLAIN_NOBODY.stream(), Stream.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override"))
            .toList();

    /** Finds what works here. */
    static Unprivileged here(Path folder) {
        if (!run(folder, List.of("id", "-u")).output().strip().equals("0")) {
            return new Unprivileged(List.of());
        }
        return firstOf(folder, List.of(NAMESPACE, NOBODY));
    }

    static Unprivileged firstOf(Path folder, List<List<String>> ways) {
        List<String> tried = new ArrayList<>();
        for (List<String> way : ways) {
            String failure = failure(folder, way);
            if (failure.isEmpty()) {
                return new Unprivileged(way);
            }
            tried.add("`" + String.join(" ", way) + "`: " + failure);
        }
        throw DatabaseUnavailable.tried(
                "PostgreSQL does not run as root, and root cannot become another user here",
                tried,
                "Run the build as an ordinary user, install util-linux, or give a JDBC URL");
    }

    private static String failure(Path folder, List<String> way) {
        List<String> words = new ArrayList<>(way);
        words.add("true");
        try {
            Completed completed = run(folder, words);
            return completed.succeeded() ? "" : (completed.output().strip() + " (" + completed.ending() + ")").strip();
        } catch (ProgramException e) {
            return e.getMessage();
        }
    }

    private static Completed run(Path folder, List<String> words) {
        return ProgramRunner.run(Command.of(folder, words), SHORT);
    }

    /**
     * Whether the program can be run; PostgreSQL asks this of its own programs with {@code access(2)}, which knows no
     * capabilities.
     */
    boolean reaches(Path program) {
        if (!words.equals(NOBODY)) {
            return true;
        }
        List<String> test = new ArrayList<>(PLAIN_NOBODY);
        test.addAll(List.of("test", "-x", program.toString()));
        return run(Path.of("/"), test).succeeded();
    }

    /** Names the owner of the files that its commands make. */
    String key() {
        String owner = System.getProperty("user.name").replaceAll("[^A-Za-z0-9]", "_");
        return words.isEmpty() ? owner : owner + "-" + words.get(0);
    }

    /** The command line as this user. */
    List<String> command(List<String> program) {
        List<String> all = new ArrayList<>(words);
        all.addAll(program);
        return all;
    }
}
