package io.devmatrix.core.llm;

import static io.devmatrix.core.llm.Asking.KEY;
import static io.devmatrix.core.llm.Asking.fixture;
import static io.devmatrix.core.llm.Asking.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.llm.ScriptedServer.Received;
import io.devmatrix.core.llm.ScriptedServer.Scene;
import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Secret;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is sent, header by header; that it is what official clients send is shown by the oracle module. */
class RequestsTest {
    private static final String SCHEMA =
            """
            {"type":"object","properties":{"code":{"type":"string","description":"One Java class."}},\
            "required":["code"],"additionalProperties":false}""";
    private static final String TEXT = "A rebate of five percent.\\n\\\"Quoted\\\" \u00e9\\n";

    @Test
    void anthropic() {
        Received sent = sent("anthropic", settings -> settings);

        assertThat(sent.method() + " " + sent.path()).isEqualTo("POST /v1/messages");
        assertThat(sent.headers())
                .containsEntry("authorization", "Bearer " + KEY)
                .containsEntry("anthropic-version", "2026-10-21")
                .containsEntry("content-type", "application/json")
                .containsEntry("accept-encoding", "identity")
                .doesNotContainKeys("upgrade", "http2-settings", "x-api-key");
        assertThat(sent.body())
                .isEqualTo(
                        """
                        {"model":"model-x","max_tokens":1000,"system":"Write Java.",\
                        "messages":[{"role":"user","content":"%s"}],\
                        "output_config":{"format":{"type":"json_schema","schema":%s}}}"""
                                .formatted(TEXT, SCHEMA));
    }

    @Test
    void anthropicByTool() {
        Received sent = sent("anthropic", settings -> settings.with("answer", "tool"));

        assertThat(sent.body())
                .contains(
                        """
                        "tools":[{"name":"answer","description":"One Java class.","strict":true,"input_schema":%s}],\
                        "tool_choice":{"type":"tool","name":"answer","disable_parallel_tool_use":true}"""
                                .formatted(SCHEMA))
                .doesNotContain("output_config");
    }

    @Test
    void anthropicBehindAGateway() {
        Received sent = sent("anthropic", settings -> settings.with("key-header", "x-api-key")
                .with("version", "2023-06-01")
                .at(settings.baseUrl() + "/gate/")
                .with(settings.network().with("X-Team", Secret.of("blue"))));

        assertThat(sent.path()).isEqualTo("/gate/v1/messages");
        assertThat(sent.headers())
                .containsEntry("x-api-key", KEY)
                .containsEntry("anthropic-version", "2023-06-01")
                .containsEntry("x-team", "blue")
                .doesNotContainKey("authorization");
    }

    @Test
    void openai() {
        Received sent = sent("openai", settings -> settings);

        assertThat(sent.method() + " " + sent.path()).isEqualTo("POST /chat/completions");
        assertThat(sent.headers())
                .containsEntry("authorization", "Bearer " + KEY)
                .doesNotContainKeys("upgrade", "http2-settings");
        assertThat(sent.body())
                .isEqualTo(
                        """
                        {"model":"model-x","max_completion_tokens":1000,\
                        "messages":[{"role":"system","content":"Write Java."},{"role":"user","content":"%s"}],\
                        "response_format":{"type":"json_schema",\
                        "json_schema":{"name":"answer","strict":true,"schema":%s}}}"""
                                .formatted(TEXT, SCHEMA));
    }

    @Test
    void openaiByTool() {
        Received sent = sent("openai", settings -> settings.with("answer", "tool"));

        assertThat(sent.body())
                .contains(
                        """
                        "tools":[{"type":"function","function":{"name":"answer","description":"One Java class.",\
                        "strict":true,"parameters":%s}}],\
                        "tool_choice":{"type":"function","function":{"name":"answer"}},"parallel_tool_calls":false"""
                                .formatted(SCHEMA))
                .doesNotContain("response_format");
    }

    @Test
    void azure() {
        Received sent = sent("openai", settings -> settings.at(settings.baseUrl() + "/openai/deployments/d1")
                .with("key-header", "api-key")
                .with("api-version", "2026-10-01"));

        assertThat(sent.path()).isEqualTo("/openai/deployments/d1/chat/completions?api-version=2026-10-01");
        assertThat(sent.headers()).containsEntry("api-key", KEY).doesNotContainKey("authorization");
    }

    @Test
    void aModelOnThisMachine() {
        Received sent = sent("openai", settings -> settings.at(settings.baseUrl() + "/v1")
                .with(ApiKey.NONE)
                .with("token-limit", "max_tokens"));

        assertThat(sent.path()).isEqualTo("/v1/chat/completions");
        assertThat(sent.headers()).doesNotContainKeys("authorization", "api-key");
        assertThat(sent.body()).contains("\"max_tokens\":1000").doesNotContain("max_completion_tokens");
    }

    private static Received sent(String id, UnaryOperator<ProviderSettings> change) {
        try (ScriptedServer server = ScriptedServer.playing(Scene.json(200, fixture(id + "/answer.json")))) {
            Asking.ask(change.apply(settings(id, server.url())));
            return server.only();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
