package io.devmatrix.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JvmConfigTest {
    private final String text = new Template(".mvn/jvm.config").text();

    /** Maven 3.8 hands the words of the file to the JVM as they are, a comment's too. */
    @Test
    void isOneLineOfOptions() {
        assertThat(text).isEqualTo(text.strip() + "\n");
        assertThat(text.strip().split(" ")).allMatch(word -> word.startsWith("-"));
    }

    @Test
    void startsTheJvm() throws IOException, InterruptedException {
        assertThat(exitCode(text.strip())).isZero();
    }

    @Test
    void theStartBites() throws IOException, InterruptedException {
        assertThat(exitCode(text.strip() + "X")).isNotZero();
    }

    private static int exitCode(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.add("-version");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
