package io.devmatrix.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.JsonValue;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.StopReason;
import com.anthropic.models.messages.TextBlock;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.ToolChoiceTool;
import com.anthropic.models.messages.ToolUseBlock;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.LlmReply.Refused;
import io.devmatrix.core.slot.LlmReply.Truncated;
import io.devmatrix.core.slot.Prompt;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.oracle.Recorder.Asked;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our Messages protocol against {@code anthropic-java}. */
class AnthropicOracleTest {
    private static final String ID = "anthropic";

    static Stream<String> fixtures() {
        return Fixtures.of(ID);
    }

    @Test
    void asksForASchemaAsTheOfficialClientDoes() throws IOException {
        try (Recorder server = new Recorder(Fixtures.text(ID, "answer.json"))) {
            Asked ours = ours(server, Fixtures.settings(ID, server));
            client(server)
                    .messages()
                    .create(question(Fixtures.PROMPT).outputConfig(Code.class).build());

            assertThat(ours).isEqualTo(server.last());
        }
    }

    @Test
    void asksForAToolAsTheOfficialClientDoes() throws IOException {
        try (Recorder server = new Recorder(Fixtures.text(ID, "tool.json"))) {
            Asked ours = ours(server, Fixtures.settings(ID, server).with("answer", "tool"));
            client(server)
                    .messages()
                    .create(question(Fixtures.PROMPT)
                            .addTool(tool())
                            .toolChoice(ToolChoiceTool.builder()
                                    .name("answer")
                                    .disableParallelToolUse(true)
                                    .build())
                            .build());

            assertThat(ours).isEqualTo(server.last());
        }
    }

    /** The comparison is seen to bite. */
    @Test
    void tellsRequestsApart() throws IOException {
        Prompt other = new Prompt("Write SQL.", Fixtures.PROMPT.text(), Fixtures.PROMPT.field());
        try (Recorder server = new Recorder(Fixtures.text(ID, "answer.json"))) {
            Asked ours = ours(server, Fixtures.settings(ID, server));
            client(server)
                    .messages()
                    .create(question(other).outputConfig(Code.class).build());

            assertThat(ours).isNotEqualTo(server.last());
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsWhatTheOfficialClientReads(String fixture) throws IOException {
        try (Recorder server = new Recorder(Fixtures.text(ID, fixture))) {
            Message message = client(server)
                    .messages()
                    .create(question(Fixtures.PROMPT).build())
                    .validate();
            LlmReply reply = Fixtures.ask(Fixtures.settings(ID, server));

            StopReason stop = message.stopReason().orElseThrow();
            assertThat(stop.known()).isNotNull();
            assertThat(reply instanceof Refused).isEqualTo(stop.equals(StopReason.REFUSAL));
            assertThat(reply instanceof Truncated)
                    .isEqualTo(stop.equals(StopReason.MAX_TOKENS)
                            || stop.equals(StopReason.MODEL_CONTEXT_WINDOW_EXCEEDED));
            if (reply instanceof Answer answer) {
                assertThat(code(message)).isEqualTo(answer.text());
                assertThat(message.model().asString()).isEqualTo(answer.model());
            }
            assertThat(reply.usage().outputTokens()).hasValue(message.usage().outputTokens());
        }
    }

    private static String code(Message message) {
        Optional<ToolUseBlock> use = message.content().stream()
                .flatMap(block -> block.toolUse().stream())
                .findFirst();
        String texts = message.content().stream()
                .flatMap(block -> block.text().stream())
                .map(TextBlock::text)
                .collect(Collectors.joining());
        return use.map(tool -> field(tool._input())).orElseGet(() -> parsed(texts));
    }

    private static String field(JsonValue input) {
        return input.accept(new JsonValue.Visitor<String>() {
            @Override
            public String visitObject(Map<String, ? extends JsonValue> values) {
                return values.get("code").asStringOrThrow();
            }
        });
    }

    private static String parsed(String json) {
        return tools.jackson.databind.json.JsonMapper.shared().readValue(json, Code.class).code;
    }

    private static Asked ours(Recorder server, ProviderSettings settings) {
        assertThat(Fixtures.ask(settings)).isInstanceOf(Answer.class);
        return server.last();
    }

    private static Tool tool() {
        JsonValue code = JsonValue.from(Map.of("type", "string", "description", "One Java class."));
        return Tool.builder()
                .name("answer")
                .description("One Java class.")
                .strict(true)
                .inputSchema(Tool.InputSchema.builder()
                        .properties(Tool.InputSchema.Properties.builder()
                                .putAdditionalProperty("code", code)
                                .build())
                        .addRequired("code")
                        .putAdditionalProperty("additionalProperties", JsonValue.from(false))
                        .build())
                .build();
    }

    private static AnthropicClient client(Recorder server) {
        return AnthropicOkHttpClient.builder()
                .baseUrl(server.url())
                .apiKey(Fixtures.KEY)
                .maxRetries(0)
                .build();
    }

    private static MessageCreateParams.Builder question(Prompt prompt) {
        return MessageCreateParams.builder()
                .model("model-x")
                .maxTokens(1000)
                .system(prompt.instructions())
                .addUserMessage(prompt.text());
    }

    /** What a user of the official client writes to have an answer of one field. */
    static final class Code {
        @JsonPropertyDescription("One Java class.")
        public String code;
    }
}
