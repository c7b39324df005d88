package io.devmatrix.core.llm;

import io.devmatrix.core.slot.AnswerField;
import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.NetworkSettings;
import io.devmatrix.core.slot.Prompt;
import io.devmatrix.core.slot.ProviderSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words shared by the tests of providers. */
final class Asking {
    static final String KEY = "sk-canary-7f3a9b";
    static final Prompt PROMPT = new Prompt(
            "Write Java.",
            "A rebate of five percent.\n\"Quoted\" \u00e9\n",
            new AnswerField("code", "One Java class."));
    static final String CODE =
            """
            class Rebate {
                int percent() {
                    return 5;
                }
            }
            """;

    private Asking() {}

    static ProviderSettings settings(String id, String url) {
        return ProviderSettings.of(id, Path.of("."))
                .at(url)
                .asking("model-x", 1000)
                .with(ApiKey.inVariable("SOME_KEY", Map.of("SOME_KEY", KEY)))
                .with(NetworkSettings.DEFAULT.within(Duration.ofSeconds(5), Duration.ofSeconds(20)));
    }

    static Protocol protocol(String id) {
        return id.equals("anthropic") ? new AnthropicProtocol() : new OpenAiProtocol();
    }

    static LlmReply ask(ProviderSettings settings) {
        return ask(settings, new Patience());
    }

    static LlmReply ask(ProviderSettings settings, Patience patience) {
        return new Conversation(protocol(settings.id()), patience).hold(LlmRequest.of(settings, PROMPT));
    }

    /** A file below {@code llm/} of the test resources. */
    static String fixture(String name) {
        try (InputStream bytes = Asking.class.getResourceAsStream("/llm/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that stands still but for the pauses, which take no time. */
    static final class Patience implements Waiting {
        private final List<Duration> pauses = new ArrayList<>();
        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void sleep(Duration pause) {
            pauses.add(pause);
            now = now.plus(pause);
        }

        String pauses() {
            return pauses.stream().map(Duration::toString).collect(Collectors.joining(" "));
        }
    }
}
