package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.JavaChild;
import io.devmatrix.core.process.JavaProgram;
import io.devmatrix.core.process.Processes;
import io.devmatrix.core.process.TetheredProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    @TempDir
    private Path temp;

    /** A build that needs a database of a cache that is empty at first. */
    static final class Build {
        public static void main(String[] arguments) throws Exception {
            Path temp = Path.of(arguments[0]);
            try (PostgresServer server =
                    PostgresServer.open(TestPostgres.settings(temp.resolve("cache"), temp.resolve("work")))) {
                server.createDatabase("made");
                System.out.println("served by " + server.user());
            }
        }
    }

    @Test
    void makesAnEntryOnceForManyThreads() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Callable<Path> use = () -> new CacheFolder(temp).entry("thing", folder -> {
            made.incrementAndGet();
            pause();
            Files.writeString(folder.resolve("file"), "whole");
        });

        var threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Path> entry : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(each -> use).toList())) {
                assertThat(entry.get().resolve("file")).hasContent("whole");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void startsAnewAfterABuildThatWasKilledInTheMiddle() throws IOException {
        Files.createDirectories(temp.resolve("thing.part/deep"));
        Files.writeString(temp.resolve("thing.part/deep/half"), "ha");

        Path entry = new CacheFolder(temp).entry("thing", folder -> Files.writeString(folder.resolve("file"), "whole"));

        assertThat(names(entry)).containsExactly("file");
        assertThat(temp.resolve("thing.part")).doesNotExist();
    }

    @Test
    void keepsNothingOfARecipeThatFails() {
        assertThatThrownBy(() -> new CacheFolder(temp).entry("thing", folder -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("The cache `" + temp + "` cannot be filled: java.io.IOException: disk full.\n"
                        + "Free its disk or name another folder.");
        assertThat(temp.resolve("thing")).doesNotExist();
    }

    @Test
    void servesTwoBuildsThatStartAtOnce() throws Exception {
        JavaProgram program = JavaChild.of(Build.class, temp.toString());
        Command command =
                Command.of(Path.of("").toAbsolutePath(), program.tethered(temp).words());
        try (TetheredProcess one = TetheredProcess.start(command, 10_000);
                TetheredProcess two = TetheredProcess.start(command, 10_000)) {
            Processes.await(() -> one.exitCode().isPresent() && two.exitCode().isPresent());

            assertThat(List.of(one.output(), two.output()))
                    .containsExactly("served by devmatrix\n", "served by devmatrix\n");
        }
        assertThat(names(temp.resolve("cache")).stream().filter(name -> !name.endsWith(".lock")))
                .as("the programs and the cluster, once")
                .hasSize(2);
        assertThat(names(temp.resolve("work"))).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
