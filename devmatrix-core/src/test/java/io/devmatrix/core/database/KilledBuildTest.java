package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.JavaChild;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.Processes;
import io.devmatrix.core.process.ProgramRunner;
import io.devmatrix.core.process.TetheredProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledBuildTest {
    @TempDir
    private Path temp;

    /** A build that holds a database, with an open connection, until it is killed. */
    static final class Build {
        public static void main(String[] arguments) throws Exception {
            Path temp = Path.of(arguments[0]);
            PostgresServer server =
                    PostgresServer.open(TestPostgres.settings(TestPostgres.CACHE, temp.resolve("work")));
            server.createDatabase("held");
            try (Connection connection = ThrowawayPostgresTest.connect(server, "held")) {
                Files.writeString(temp.resolve("part"), connection.getMetaData().getURL());
                Files.move(temp.resolve("part"), temp.resolve("up"), StandardCopyOption.ATOMIC_MOVE);
                Thread.sleep(Long.MAX_VALUE);
            }
        }
    }

    /** A build that is killed after so many milliseconds, wherever it is then. */
    static final class HastyBuild {
        public static void main(String[] arguments) throws Exception {
            long delay = Long.parseLong(arguments[1]);
            new Thread(() -> {
                        try {
                            Thread.sleep(delay);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        Runtime.getRuntime().halt(9);
                    })
                    .start();
            PostgresServer.open(TestPostgres.settings(TestPostgres.CACHE, Path.of(arguments[0], "work")));
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** A build that is killed as soon as its server has made a file of its run folder, or not at all when it was faster. */
    static final class WatchedBuild {
        static final int KILLED = 9;

        public static void main(String[] arguments) throws Exception {
            Path temp = Path.of(arguments[0]);
            Path work = temp.resolve("work");
            new Thread(() -> {
                        while (!isMade(work, arguments[1])) {
                            Thread.onSpinWait();
                        }
                        kill(temp);
                    })
                    .start();
            PostgresServer.open(TestPostgres.settings(TestPostgres.CACHE, work));
            Runtime.getRuntime().halt(0);
        }

        private static boolean isMade(Path work, String file) {
            try (Stream<Path> runs = Files.list(work)) {
                return runs.anyMatch(run -> Files.exists(run.resolve(file)));
            } catch (IOException notYet) {
                return false;
            }
        }

        private static void kill(Path temp) {
            try {
                long children = ProcessHandle.current().descendants().count();
                Files.writeString(temp.resolve("children"), "" + children);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().halt(KILLED);
        }
    }

    @BeforeEach
    void fillTheCache() {
        PostgresServer.open(TestPostgres.settings()).close();
    }

    @Test
    void leavesNoServerWhenKilledHard() throws Exception {
        TetheredProcess build = start(Build.class, temp.toString());
        Processes.await(() -> Files.exists(temp.resolve("up")));
        assertThat(processesBelow(temp)).as("the test sees the server").isNotEmpty();

        ProcessHandle.of(build.pid()).orElseThrow().destroyForcibly();

        Processes.await(() -> processesBelow(temp).isEmpty() && runs().isEmpty());
    }

    @Test
    void leavesNoServerWhenKilledAtAnyMoment() throws Exception {
        for (int delay = 0; delay < 400; delay += 40) {
            Processes.awaitGone(
                    start(HastyBuild.class, temp.toString(), "" + delay).pid());
            Processes.await(() -> processesBelow(temp).isEmpty() && runs().isEmpty());
        }
    }

    /** At steps of the start and not at times of day, which mean another step on a busy machine. */
    @ParameterizedTest
    @ValueSource(strings = {"", "data", "data/PG_VERSION", "data/postmaster.pid"})
    void leavesNoServerWhenKilledWhileItStarts(String file) throws Exception {
        boolean met = false;
        for (int attempt = 0; !met && attempt < 20; attempt++) {
            TetheredProcess build = start(WatchedBuild.class, temp.toString(), file);
            Processes.await(() -> build.exitCode().isPresent());
            met = build.exitCode().orElseThrow() == WatchedBuild.KILLED;
            Processes.await(() -> processesBelow(temp).isEmpty() && runs().isEmpty());
        }
        assertThat(met).as("killed before the server was there").isTrue();
        assertThat(Files.readString(temp.resolve("children")))
                .as("what it left behind")
                .matches("[1-9]\\d*");
    }

    @Test
    void leavesNoServerWhenItsShellIsTerminated() throws Exception {
        for (String signal : List.of("TERM", "HUP", "INT")) {
            try (PostgresServer server =
                    PostgresServer.open(TestPostgres.settings(TestPostgres.CACHE, temp.resolve("work")))) {
                assertThat(server.user()).isEqualTo("devmatrix");
                long shell = ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains(temp.toString()))
                        .findFirst()
                        .orElseThrow()
                        .pid();
                run("kill", "-" + signal, "" + shell);

                Processes.await(() -> processesBelow(temp).isEmpty() && runs().isEmpty());
            }
        }
    }

    private TetheredProcess start(Class<?> main, String... arguments) {
        Path here = Path.of("").toAbsolutePath();
        return TetheredProcess.start(
                Command.of(here, JavaChild.of(main, arguments).tethered(temp).words()), 10_000);
    }

    /** Command lines that name the folder, but not the build itself. */
    private static List<String> processesBelow(Path folder) {
        return run("ps", "-eo", "args")
                .lines()
                .filter(line -> line.contains(folder + "/work"))
                .toList();
    }

    private static String run(String... words) {
        return ProgramRunner.run(Command.of(Path.of("."), words), new Limits(Duration.ofSeconds(60), 1 << 20))
                .output();
    }

    private List<Path> runs() throws IOException {
        Path work = temp.resolve("work");
        if (!Files.exists(work)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(work)) {
            return files.toList();
        }
    }
}
