package io.devmatrix.core.llm;

import static io.devmatrix.core.llm.Asking.CODE;
import static io.devmatrix.core.llm.Asking.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.llm.ScriptedServer.Scene;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers answer with status 200, and what becomes of it. */
class RepliesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/llm");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anthropic/answer",
                "anthropic/thinking-first",
                "anthropic/two-texts",
                "anthropic/tool",
                "anthropic/cached",
                "openai/answer",
                "openai/thinking-beside",
                "openai/thinking-first",
                "openai/tool",
                "openai/forced-tool",
                "openai/no-usage"
            })
    void isAnAnswer(String fixture) {
        LlmReply reply = reply(fixture);

        assertThat(reply).isInstanceOfSatisfying(Answer.class, answer -> assertThat(answer.text())
                .isEqualTo(CODE));
        assertThat(((Answer) reply).model()).isEqualTo(fixture.startsWith("a") ? "model-a-1" : "model-o-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anthropic/refusal                | Refused   | refused to answer: This is not something to help with.",
                "anthropic/refusal-without-reason | Refused   | refused to answer: it gives no reason.",
                "anthropic/truncated              | Truncated | was cut off (`max_tokens`). Allow more tokens",
                "anthropic/truncated-whole        | Truncated | was cut off (`max_tokens`)",
                "anthropic/window-exceeded        | Truncated | was cut off (`model_context_window_exceeded`)",
                "anthropic/paused                 | Malformed | ended for a reason that is not known here: `pause_turn`.",
                "anthropic/empty                  | Empty     | The answer is empty.",
                "anthropic/empty-field            | Empty     | The answer is empty.",
                "anthropic/malformed              | Malformed | The answer is not one whole JSON object.",
                "anthropic/prose                  | Malformed | The answer is not one whole JSON object.",
                "anthropic/fenced-json            | Malformed | The answer is a code fence instead of a JSON object.",
                "anthropic/fenced-code            | Malformed | holds a code fence: it is a page about code, not the code.",
                "anthropic/other-field            | Malformed | is not an object with the one field `code`.",
                "anthropic/number                 | Malformed | has something else than a text as `code`.",
                "openai/refusal                   | Refused   | refused to answer: I can't help with that.",
                "openai/filtered                  | Refused   | its content filter stopped the answer.",
                "openai/truncated                 | Truncated | was cut off (`length`)",
                "openai/truncated-whole           | Truncated | was cut off (`length`)",
                "openai/empty                     | Empty     | The answer is empty.",
                "openai/null                      | Empty     | The answer is empty.",
                "openai/malformed                 | Malformed | The answer is not one whole JSON object.",
                "openai/fenced-json               | Malformed | The answer is a code fence instead of a JSON object.",
                "openai/fenced-code               | Malformed | holds a code fence",
                "openai/other-field               | Malformed | is not an object with the one field `code`."
            },
            quoteCharacter = '"')
    void isNone(String fixture, String kind, String account) {
        LlmReply reply = reply(fixture);

        assertThat(reply.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(reply.account()).contains(account);
        assertThat(reply.usage()).isEqualTo(Usage.of(1, 210, 48));
    }

    @Test
    void countsWhatWasCached() {
        assertThat(reply("anthropic/cached").usage()).isEqualTo(Usage.of(1, 340, 48));
        assertThat(reply("openai/no-usage").usage()).isEqualTo(Usage.unknown(1));
    }

    /** Else a server could fill the purse. */
    @Test
    void believesNoImpossibleCounts() {
        for (String count : List.of("-5", "4.5", "\"9\"", "99999999999999999999")) {
            String answer = fixture("anthropic/answer.json").replace("_tokens\": 48", "_tokens\": " + count);

            assertThat(replyTo("anthropic", answer).usage())
                    .isEqualTo(new Usage(1, OptionalLong.of(210), OptionalLong.empty()));
        }
    }

    /** As some local servers answer, and official clients do not read. */
    @Test
    void takesInputOfAToolThatIsNoText() {
        String input = "{\"code\":\"class A {}\"}";
        String body =
                "{\"choices\":[{\"message\":{\"tool_calls\":[{\"function\":{\"arguments\":%s}}]},\"finish_reason\":\"stop\"}]}";

        assertThat(replyTo("openai", body.formatted(input))).isInstanceOf(Answer.class);
    }

    /** As some servers do that tell thinking from text. */
    @Test
    void takesTheTextAmongParts() {
        String parts =
                "[{\"type\":\"thinking\",\"text\":\"hm\"},{\"type\":\"text\",\"text\":\"{\\\"code\\\":\\\"class A {}\\\"}\"}]";
        String body = "{\"choices\":[{\"message\":{\"content\":%s},\"finish_reason\":\"stop\"}]}";

        assertThat(replyTo("openai", body.formatted(parts))).isInstanceOf(Answer.class);
    }

    /** A fixture that no test above names would prove nothing. */
    @Test
    void allFixturesAreTried() throws IOException {
        String here = Files.readString(Path.of("src/test/java/io/devmatrix/core/llm/RepliesTest.java"));
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> FIXTURES.relativize(file).toString().replace(".json", ""))
                    .toList();
            assertThat(names).hasSizeGreaterThan(30).allMatch(name -> here.contains("\"" + name));
        }
    }

    private static LlmReply reply(String fixture) {
        String id = fixture.substring(0, fixture.indexOf('/'));
        return replyTo(id, fixture(fixture + ".json"));
    }

    private static LlmReply replyTo(String id, String body) {
        try (ScriptedServer server = ScriptedServer.playing(Scene.json(200, body))) {
            return Asking.ask(Asking.settings(id, server.url()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
