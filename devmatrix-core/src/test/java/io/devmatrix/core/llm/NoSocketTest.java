package io.devmatrix.core.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Completed;
import io.devmatrix.core.process.JavaProgram;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers may be found, described and asked for their opinion of settings where sockets are forbidden. */
class NoSocketTest {
    @TempDir
    private Path folder;

    @Test
    void opensNoneUntilACallIsMade() {
        assertThat(run("look").output()).isEqualTo("[anthropic, command, files, openai, replay] stayed quiet\n");
    }

    /** The guard is seen to bite, for each way to a socket. */
    @Test
    void isStoppedWhenItOpensOne() {
        assertThat(run("anthropic").output()).contains("a socket was opened");
        assertThat(run("openai").output()).contains("a socket was opened");
        assertThat(run("socket").output()).contains("a socket was opened");
        assertThat(run("files").output()).startsWith("Awaited");
    }

    /** Mode {@code safe} and {@code generate} work where nothing can be reached; only mode {@code hybrid} tries to. */
    @Test
    void generatesAndSaysWhatIsOpenWithoutOne() throws IOException {
        Path model = Files.createDirectories(folder.resolve("src/main/devmatrix/model"));
        Files.writeString(model.resolve("application.yaml"), Models.text("bakery"));

        assertThat(run("safe").output())
                .contains("Generated ")
                .contains("Mode safe: nobody is asked. 3 slots, 3 open")
                .doesNotContain("a socket was opened");
        assertThat(run("hybrid").output()).contains("a socket was opened");
    }

    private Completed run(String what) {
        return ProgramRunner.run(
                Command.of(
                        folder,
                        JavaProgram.currentJava().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.nio.channels.spi.SelectorProvider=" + SocketGuard.class.getName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SocketGuard.class.getName(),
                        what),
                Limits.of(Duration.ofMinutes(2)));
    }
}
