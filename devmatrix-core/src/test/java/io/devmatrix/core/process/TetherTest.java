package io.devmatrix.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TetherTest {
    @TempDir
    private Path temp;

    /** A service that never ends by itself and keeps a thread alive. */
    static final class Endless {
        public static void main(String[] arguments) throws Exception {
            System.out.println("up " + List.of(arguments) + " " + System.in.read());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** A service that fails. */
    static final class Failing {
        public static void main(String[] arguments) {
            throw new IllegalStateException("port taken");
        }
    }

    /** A build: starts a service, says its process id, and hangs. */
    static final class Build {
        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            TetheredProcess service =
                    TetheredProcess.start(JavaChild.of(Endless.class).tethered(folder), folder.resolve("log"));
            Process untethered = new ProcessBuilder("sleep", "600").start();
            Files.writeString(folder.resolve("part"), service.pid() + " " + untethered.pid());
            Files.move(folder.resolve("part"), folder.resolve("pids"), StandardCopyOption.ATOMIC_MOVE);
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void runsTheMainWithItsArgumentsAndAnEmptyInput() throws Exception {
        try (TetheredProcess child =
                TetheredProcess.start(JavaChild.of(Endless.class, "a b", "c").tethered(temp), 100)) {
            Processes.await(() -> child.output().equals("up [a b, c] -1\n"));
            assertThat(child.exitCode()).isEmpty();
        }
    }

    @Test
    void haltsWhenItsInputEnds() throws Exception {
        TetheredProcess child =
                TetheredProcess.start(JavaChild.of(Endless.class).tethered(temp), 100);
        Processes.await(() -> child.output().startsWith("up"));

        child.close();

        assertThat(child.exitCode()).isEqualTo(OptionalInt.of(Tether.PARENT_GONE));
        Processes.awaitGone(child.pid());
    }

    @Test
    void endsWithoutTheTetherOnSigterm() throws Exception {
        try (TetheredProcess child =
                TetheredProcess.start(JavaChild.of(Endless.class).tethered(temp), 100)) {
            Processes.await(() -> child.output().startsWith("up"));

            assertThat(child.terminate(Duration.ofSeconds(10))).isTrue();
            assertThat(child.exitCode()).isEqualTo(OptionalInt.of(128 + 15));
        }
    }

    @Test
    void showsHowTheMainFailed() throws Exception {
        Path log = temp.resolve("log");
        try (TetheredProcess child =
                TetheredProcess.start(JavaChild.of(Failing.class).tethered(temp), log)) {
            Processes.await(() -> child.exitCode().isPresent());

            assertThat(child.exitCode()).isEqualTo(OptionalInt.of(1));
            assertThat(child.output()).contains("java.lang.IllegalStateException: port taken");
            assertThat(child.output()).isEqualTo(Files.readString(log));
        }
    }

    @Test
    void addsOneClassAndNothingElseToTheClassPath() throws IOException {
        Command command = JavaChild.of(Endless.class).tethered(temp);

        assertThat(command.words().get(3)).endsWith(temp.resolve("tether").toString());
        try (var files = Files.walk(temp)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> temp.relativize(file).toString()))
                    .containsExactly("tether/io/devmatrix/core/process/Tether.class");
        }
    }

    @Test
    void endsWhenItsParentIsKilledHard() throws Exception {
        TetheredProcess build =
                TetheredProcess.start(JavaChild.of(Build.class, temp.toString()).tethered(temp), 1000);
        Processes.await(() -> Files.exists(temp.resolve("pids")));
        String[] pids = Files.readString(temp.resolve("pids")).split(" ");
        Processes.await(() -> Files.readString(temp.resolve("log")).startsWith("up"));

        ProcessHandle.of(build.pid()).orElseThrow().destroyForcibly();

        Processes.awaitGone(build.pid());
        Processes.awaitGone(Long.parseLong(pids[0]));
        Optional<ProcessHandle> untethered = ProcessHandle.of(Long.parseLong(pids[1]));
        assertThat(untethered)
                .as("a child without tether, to see that the test bites")
                .isPresent();
        untethered.ifPresent(ProcessHandle::destroyForcibly);
    }
}
