package io.devmatrix.core.process;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to start: a program and its arguments, never a line for a shell.
 *
 * <p>The child sees the variables of {@link #INHERITED} and those given here, nothing else of our environment: a build
 * must not change with it, and secrets in it are not the child's.
 *
 * @param words the program and its arguments, at least one
 * @param folder working directory, exists
 * @param environment variables of the child beside the inherited ones
 */
public record Command(List<String> words, Path folder, Map<String, String> environment) {
    /** The variables a child may take over from us. */
    public static final List<String> INHERITED = List.of(
            "HOME",
            "JAVA_HOME",
            "LANG",
            "LC_ALL",
            "LC_CTYPE",
            "LOGNAME",
            "PATH",
            "SystemRoot",
            "TEMP",
            "TMP",
            "TMPDIR",
            "USER",
            "USERPROFILE");

    public Command {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A command has at least one word");
        }
        environment = Collections.unmodifiableMap(new TreeMap<>(environment));
    }

    /** The command without variables of its own. */
    public static Command of(Path folder, List<String> words) {
        return new Command(words, folder, Map.of());
    }

    /** The command without variables of its own. */
    public static Command of(Path folder, String... words) {
        return of(folder, List.of(words));
    }

    /** The same with one more variable. */
    public Command with(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new Command(words, folder, more);
    }

    /** The program, for messages. */
    public String program() {
        return words.get(0);
    }

    ProcessBuilder builder() {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        return builder;
    }
}
