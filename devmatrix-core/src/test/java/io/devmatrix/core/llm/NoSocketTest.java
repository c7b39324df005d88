package io.devmatrix.core.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.process.Command;
import io.devmatrix.core.process.Completed;
import io.devmatrix.core.process.JavaProgram;
import io.devmatrix.core.process.Limits;
import io.devmatrix.core.process.ProgramRunner;
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
