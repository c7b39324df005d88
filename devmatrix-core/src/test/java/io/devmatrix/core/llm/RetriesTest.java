package io.devmatrix.core.llm;

import static io.devmatrix.core.llm.Asking.fixture;
import static io.devmatrix.core.llm.Asking.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.llm.Asking.Patience;
import io.devmatrix.core.llm.ScriptedServer.Scene;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.LlmReply.Failed;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a server is asked again, and after which pause. */
class RetriesTest {
    private static final Scene ANSWER = Scene.json(200, fixture("openai/answer.json"));

    private final Patience patience = new Patience();

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504, 529})
    void asksAgainWhileTheServerIsBusy(int status) {
        LlmReply reply = reply(Scene.json(status, ""), Scene.json(status, ""), ANSWER);

        assertThat(reply).isInstanceOf(Answer.class);
        assertThat(reply.usage()).isEqualTo(Usage.of(3, 210, 48));
        assertThat(patience.pauses()).isEqualTo("PT1S PT2S");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 413, 422})
    void doesNotAskAgainForTheSameRefusal(int status) {
        assertThat(reply(Scene.json(status, ""), ANSWER)).isInstanceOf(Failed.class);
        assertThat(patience.pauses()).isEmpty();
    }

    /** The clock of these tests stands at 10:00:00. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "retry-after: 7                             | PT7S",
                "retry-after: 0                             | PT0S",
                "retry-after: Mon, 23 Nov 2026 10:00:09 GMT | PT9S",
                "retry-after: Mon, 23 Nov 2026 09:00:00 GMT | PT0S",
                "retry-after-ms: 250                        | PT0.25S",
                "retry-after: soon                          | PT1S",
                "retry-after: -5                            | PT1S"
            })
    void waitsAsLongAsTheServerWants(String header, String pause) {
        assertThat(reply(Scene.json(429, "", header), ANSWER)).isInstanceOf(Answer.class);
        assertThat(patience.pauses()).isEqualTo(pause);
    }

    @Test
    void waitsNoLongerThanTheCap() {
        LlmReply reply = reply(Scene.json(529, "", "retry-after: 61"), ANSWER);

        assertThat(reply.account())
                .isEqualTo("`localhost` answered 529 and asks to be left alone for 61 s. Run again later.");
        assertThat(patience.pauses()).isEmpty();
    }

    @Test
    void waitsNoLongerThanTheCallMayTake() {
        LlmReply reply = changed(
                settings -> settings.with(settings.network().within(Duration.ofSeconds(5), Duration.ofSeconds(10))),
                Scene.json(429, "", "retry-after: 6"),
                Scene.json(429, "", "retry-after: 6"),
                ANSWER);

        assertThat(reply).isInstanceOf(Failed.class);
        assertThat(patience.pauses()).isEqualTo("PT6S");
    }

    @Test
    void asksNoMoreOftenThanAllowed() {
        LlmReply reply = changed(
                settings -> settings.with(settings.network().retrying(2, Duration.ofSeconds(60))),
                Scene.json(500, ""),
                Scene.json(500, ""),
                ANSWER);

        assertThat(reply.usage()).isEqualTo(Usage.free(2));
        assertThat(patience.pauses()).isEqualTo("PT1S");
    }

    private LlmReply reply(Scene... scenes) {
        return changed(settings -> settings, scenes);
    }

    private LlmReply changed(UnaryOperator<ProviderSettings> change, Scene... scenes) {
        try (ScriptedServer server = ScriptedServer.playing(scenes)) {
            return Asking.ask(change.apply(settings("openai", server.url())), patience);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
