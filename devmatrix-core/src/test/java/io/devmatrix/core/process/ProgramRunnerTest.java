package io.devmatrix.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramRunnerTest {
    private static final Limits MINUTE = Limits.of(Duration.ofMinutes(1));

    @TempDir
    private Path temp;

    @Test
    void returnsExitCodeAndBothStreams() {
        Completed completed = sh("echo out; echo err >&2; exit 3", MINUTE);

        assertThat(completed).isEqualTo(new Completed(OptionalInt.of(3), "out\nerr\n", 0));
        assertThat(completed.succeeded()).isFalse();
        assertThat(completed.ending()).isEqualTo("exit code 3");
    }

    @Test
    void passesWordsAsTheyAre() {
        Completed completed =
                ProgramRunner.run(Command.of(temp, "printf", "%s|", "a b", "$HOME", "*", "\"", ""), MINUTE);

        assertThat(completed.output()).isEqualTo("a b|$HOME|*|\"||");
    }

    @Test
    void killsTheWholeTreeAtTheTimeLimit() throws Exception {
        Completed completed = sh("sleep 600 & echo $!; wait", Limits.of(Duration.ofMillis(500)));

        assertThat(completed.succeeded()).isFalse();
        assertThat(completed.ending()).isEqualTo("killed at its time limit");
        Processes.awaitGone(Long.parseLong(completed.output().strip()));
    }

    @Test
    void doesNotWaitForAGrandchildThatHoldsTheOutput() {
        long start = System.nanoTime();
        Completed completed = sh("sleep 5 & echo done", MINUTE);

        assertThat(completed.output()).isEqualTo("done\n");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void keepsTheEndOfLongOutput() {
        Completed completed = sh("yes | head -c 100000; printf end", new Limits(Duration.ofMinutes(1), 7));

        assertThat(completed.output()).isEqualTo("y\ny\nend");
        assertThat(completed.omittedBytes()).isEqualTo(100_003 - 7);
    }

    @Test
    void givesAnEmptyInput() {
        assertThat(sh("cat; echo end", MINUTE).output()).isEqualTo("end\n");
    }

    @Test
    void showsTheChildOnlyVariablesOfTheList() {
        Command command = Command.of(temp, "env").with("GIVEN", "yes");

        List<String> names = ProgramRunner.run(command, MINUTE)
                .output()
                .lines()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(names)
                .contains("GIVEN", "PATH")
                .allMatch(name -> name.equals("GIVEN") || Command.INHERITED.contains(name));
        assertThat(System.getenv().keySet())
                .as("something was held back")
                .isNotEmpty()
                .anyMatch(name -> !names.contains(name));
    }

    @Test
    void namesAProgramThatIsMissing() {
        assertThatThrownBy(() -> ProgramRunner.run(Command.of(temp, "no-such-program"), MINUTE))
                .isInstanceOf(ProgramException.class)
                .hasMessageStartingWith("`no-such-program` cannot be started in `" + temp + "`: ")
                .hasMessageEndingWith(". Install it or put it on the PATH.");
    }

    @Test
    void stopsTheProgramWhenInterrupted() throws Exception {
        Path pid = temp.resolve("pid");
        Thread thread = new Thread(() -> {
            try {
                sh("echo $$ > pid.part; mv pid.part pid; exec sleep 600", MINUTE);
            } catch (ProgramException expected) {
                write(temp.resolve("message"), expected.getMessage());
            }
        });
        thread.start();
        Processes.await(() -> Files.exists(pid));
        thread.interrupt();
        thread.join();

        assertThat(temp.resolve("message")).hasContent("`sh` was stopped: the build was interrupted.");
        Processes.awaitGone(Long.parseLong(Files.readString(pid).strip()));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Completed sh(String script, Limits limits) {
        return ProgramRunner.run(Command.of(temp, "sh", "-c", script), limits);
    }
}
