package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.JavaChild;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.Processes;
import io.devmatrix.core.process.ProgramRunner;
import io.devmatrix.core.process.TetheredProcess;
import java.io.IOException;
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

    /** A build that is killed as soon as the shell has begun. */
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

    /** On a busy machine the middle comes later than usual, so the moments go on until one of them meets it. */
    @Test
    void leavesNoServerWhenKilledWhileItStarts() throws Exception {
        int seen = 0;
        for (int delay = 0; delay < 400 || (seen == 0 && delay < 10_000); delay += delay < 400 ? 40 : 200) {
            TetheredProcess build = start(HastyBuild.class, temp.toString(), "" + delay);
            Processes.awaitGone(build.pid());
            seen += processesBelow(temp).size();
            Processes.await(() -> processesBelow(temp).isEmpty() && runs().isEmpty());
        }
        assertThat(seen).as("some of them were killed in the middle").isPositive();
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
        return ProgramRunner.run(Command.of(Path.of("."), words), new Limits(Duration.ofSeconds(10), 1 << 20))
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
