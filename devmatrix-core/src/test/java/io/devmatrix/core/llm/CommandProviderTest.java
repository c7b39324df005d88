package io.devmatrix.core.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.LlmReply.Empty;
import io.devmatrix.core.slot.LlmReply.Failed;
import io.devmatrix.core.slot.LlmReply.Malformed;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of this machine; here the shell stands for all of them. */
class CommandProviderTest {
    @TempDir
    Path folder;

    @Test
    void givesThePromptAndTakesTheOutput() {
        LlmReply reply = ask("echo noise >&2; cat");

        assertThat(reply)
                .isEqualTo(new Answer(
                        """
                        Write Java.

                        A rebate of five percent.
                        "Quoted" \u00e9

                        Answer with this and nothing else: One Java class.
                        """,
                        "model-x",
                        Usage.unknown(1)));
    }

    @Test
    void leavesThinkingOut() {
        assertThat(ask("printf '<think>class Draft</think>class Rebate {}'"))
                .isInstanceOfSatisfying(
                        Answer.class, answer -> assertThat(answer.text()).isEqualTo("class Rebate {}"));
    }

    @Test
    void takesNeitherNothingNorAPageAboutCode() {
        assertThat(ask("echo")).isInstanceOf(Empty.class);
        assertThat(ask("printf 'Sure:\\n```java\\nclass A {}\\n```\\n'")).isInstanceOf(Malformed.class);
        assertThat(ask("printf '\\351'")).isEqualTo(new Malformed("The answer is not UTF-8.", Usage.unknown(1)));
    }

    @Test
    void namesTheProgramThatFailed() {
        Failed failed = (Failed) ask("echo out; echo no $SOME_KEY >&2; exit 3");

        assertThat(failed.failure()).isEqualTo(Failure.LOCAL);
        assertThat(failed.account())
                .isEqualTo("`sh` ended with exit code 3: no *** Run it by hand with the prompt on its input.");
    }

    @Test
    void endsAProgramThatTakesTooLong() {
        Failed failed = (Failed) ask("sleep 60", Duration.ofSeconds(1));

        assertThat(failed.failure()).isEqualTo(Failure.TIME);
        assertThat(failed.account()).isEqualTo("`sh` gave no whole answer in 1 s. Allow more time for a call.");
    }

    @Test
    void takesNoMoreThanFourMebibytes() {
        Failed failed = (Failed) ask("head -c 4194305 /dev/zero");

        assertThat(failed.failure()).isEqualTo(Failure.TOO_LARGE);
        assertThat(failed.account()).isEqualTo("`sh` wrote more than 4 MiB. Let it write the answer alone.");
    }

    @Test
    void namesAProgramThatIsNotThere() {
        ProviderSettings settings = settings().running(List.of("no-such-program"));
        Failed failed = (Failed) new CommandProvider().complete(LlmRequest.of(settings, Asking.PROMPT));

        assertThat(failed.failure()).isEqualTo(Failure.LOCAL);
        assertThat(failed.problem()).startsWith("`no-such-program` cannot be started in ");
        assertThat(failed.usage()).isEqualTo(Usage.NONE);
    }

    @Test
    void wantsAProgramAndItsKey() {
        ProviderSettings settings =
                ProviderSettings.of("command", folder).with("shell", "sh").with(ApiKey.inVariable("A_KEY", Map.of()));

        assertThat(new CommandProvider().check(settings).toString())
                .isEqualTo(
                        """
                        There is no key in environment variable `A_KEY`. Set it, or name no key where none is wanted. [LLM-003]
                        `command` has no option `shell`. Leave it out. [LLM-010]
                        No program is named. Name it, with its arguments. [LLM-012]""");
    }

    private LlmReply ask(String script) {
        return ask(script, Duration.ofSeconds(60));
    }

    private LlmReply ask(String script, Duration time) {
        ProviderSettings settings = settings().running(List.of("sh", "-c", script));
        return new CommandProvider().complete(new LlmRequest(settings, Asking.PROMPT, time));
    }

    private ProviderSettings settings() {
        return ProviderSettings.of("command", folder)
                .asking("model-x", 1000)
                .with(ApiKey.inVariable("SOME_KEY", Map.of("SOME_KEY", Asking.KEY)));
    }
}
