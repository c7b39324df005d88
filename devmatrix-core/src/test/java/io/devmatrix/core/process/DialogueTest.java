package io.devmatrix.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialogueTest {
    private static final Limits MINUTE = Limits.of(Duration.ofMinutes(1));

    @TempDir
    private Path temp;

    @Test
    void givesTheInputAndKeepsTheStreamsApart() {
        Spoken spoken = sh("cat; echo err >&2; exit 3", "some \u00e9", MINUTE);

        assertThat(spoken.exitCode()).isEqualTo(OptionalInt.of(3));
        assertThat(output(spoken)).isEqualTo("some \u00e9");
        assertThat(spoken.errors()).isEqualTo("err\n");
    }

    @Test
    void doesNotMindAProgramThatDoesNotListen() {
        assertThat(output(sh("exec 0<&-; echo done", "x".repeat(1 << 20), MINUTE)))
                .isEqualTo("done\n");
    }

    @Test
    void readsWhileItWrites() {
        String text = "line\n".repeat(100_000);
        Spoken spoken = sh("cat", text, new Limits(Duration.ofMinutes(1), 1 << 20));

        assertThat(output(spoken)).isEqualTo(text);
        assertThat(spoken.omittedBytes()).isZero();
    }

    @Test
    void killsTheWholeTreeAtTheTimeLimit() throws Exception {
        Spoken spoken = sh("sleep 600 & echo $!; wait", "", Limits.of(Duration.ofMillis(500)));

        assertThat(spoken.exitCode()).isEmpty();
        Processes.awaitGone(Long.parseLong(output(spoken).strip()));
    }

    @Test
    void countsWhatItDrops() {
        assertThat(sh("printf 123456789", "", new Limits(Duration.ofMinutes(1), 4))
                        .omittedBytes())
                .isEqualTo(5);
    }

    @Test
    void namesAProgramThatIsNotThere() {
        assertThatThrownBy(() -> Dialogue.hold(Command.of(temp, "no-such-program"), "", MINUTE))
                .isInstanceOf(ProgramException.class)
                .hasMessageContaining("`no-such-program` cannot be started");
    }

    private Spoken sh(String script, String input, Limits limits) {
        return Dialogue.hold(Command.of(temp, List.of("sh", "-c", script)), input, limits);
    }

    private static String output(Spoken spoken) {
        return new String(spoken.output(), StandardCharsets.UTF_8);
    }
}
