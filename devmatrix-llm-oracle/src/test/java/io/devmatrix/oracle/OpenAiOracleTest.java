package io.devmatrix.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletion.Choice.FinishReason;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionNamedToolChoice;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.LlmReply.Refused;
import io.devmatrix.core.slot.LlmReply.Truncated;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.oracle.Recorder.Asked;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our chat completions against {@code openai-java}. */
class OpenAiOracleTest {
    private static final String ID = "openai";

    static Stream<String> fixtures() {
        return Fixtures.of(ID);
    }

    @Test
    void asksForASchemaAsTheOfficialClientDoes() throws IOException {
        try (Recorder server = new Recorder(Fixtures.text(ID, "answer.json"))) {
            Asked ours = ours(server, Fixtures.settings(ID, server));
            client(server)
                    .chat()
                    .completions()
                    .create(question()
                            .maxCompletionTokens(1000)
                            .responseFormat(Code.class)
                            .build());

            assertThat(ours).isEqualTo(server.last());
        }
    }

    @Test
    void asksForAToolAsTheOfficialClientDoes() throws IOException {
        try (Recorder server = new Recorder(Fixtures.text(ID, "tool.json"))) {
            ProviderSettings settings =
                    Fixtures.settings(ID, server).with("answer", "tool").with("token-limit", "max_tokens");
            Asked ours = ours(server, settings);
            client(server)
                    .chat()
                    .completions()
                    .create(withOldLimit(question())
                            .addTool(CodeTool.class)
                            .toolChoice(ChatCompletionNamedToolChoice.builder()
                                    .function(ChatCompletionNamedToolChoice.Function.builder()
                                            .name("answer")
                                            .build())
                                    .build())
                            .parallelToolCalls(false)
                            .build());

            assertThat(ours).isEqualTo(server.last());
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsWhatTheOfficialClientReads(String fixture) throws IOException {
        try (Recorder server = new Recorder(Fixtures.text(ID, fixture))) {
            ChatCompletion completion = client(server)
                    .chat()
                    .completions()
                    .create(question().build())
                    .validate();
            LlmReply reply = Fixtures.ask(Fixtures.settings(ID, server));

            ChatCompletion.Choice choice = completion.choices().get(0);
            FinishReason finish = choice.finishReason();
            assertThat(finish.known()).isNotNull();
            assertThat(reply instanceof Refused)
                    .isEqualTo(finish.equals(FinishReason.CONTENT_FILTER)
                            || choice.message().refusal().isPresent());
            assertThat(reply instanceof Truncated).isEqualTo(finish.equals(FinishReason.LENGTH));
            if (reply instanceof Answer answer) {
                assertThat(code(choice)).isEqualTo(answer.text());
                assertThat(completion.model()).isEqualTo(answer.model());
            }
            assertThat(reply.usage().outputTokens().stream().boxed())
                    .isEqualTo(completion.usage().stream()
                            .map(usage -> usage.completionTokens())
                            .toList());
        }
    }

    private static String code(ChatCompletion.Choice choice) {
        return choice.message().toolCalls().orElse(java.util.List.of()).stream()
                .map(call -> call.asFunction().function().arguments(Code.class).code)
                .findFirst()
                .orElseGet(() -> parsed(choice.message().content().orElseThrow()));
    }

    /** Thinking that a local server left in the text is none of the official client's business. */
    private static String parsed(String content) {
        String json = content.substring(content.lastIndexOf("</think>") < 0 ? 0 : content.lastIndexOf("</think>") + 8);
        return tools.jackson.databind.json.JsonMapper.shared().readValue(json, Code.class).code;
    }

    private static Asked ours(Recorder server, ProviderSettings settings) {
        assertThat(Fixtures.ask(settings)).isInstanceOf(Answer.class);
        return server.last();
    }

    private static OpenAIClient client(Recorder server) {
        return OpenAIOkHttpClient.builder()
                .baseUrl(server.url())
                .apiKey(Fixtures.KEY)
                .maxRetries(0)
                .build();
    }

    private static ChatCompletionCreateParams.Builder question() {
        return ChatCompletionCreateParams.builder()
                .model("model-x")
                .addSystemMessage(Fixtures.PROMPT.instructions())
                .addUserMessage(Fixtures.PROMPT.text());
    }

    /** What older servers understand, and what the official client calls out of date. */
    @SuppressWarnings("deprecation")
    private static ChatCompletionCreateParams.Builder withOldLimit(ChatCompletionCreateParams.Builder question) {
        return question.maxTokens(1000);
    }

    /** What a user of the official client writes to have an answer of one field. */
    static final class Code {
        @JsonPropertyDescription("One Java class.")
        public String code;
    }

    /** The same as a tool. */
    @JsonTypeName("answer")
    @JsonClassDescription("One Java class.")
    static final class CodeTool {
        @JsonPropertyDescription("One Java class.")
        public String code;
    }
}
