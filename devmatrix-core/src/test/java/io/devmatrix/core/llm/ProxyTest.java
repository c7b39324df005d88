package io.devmatrix.core.llm;

import static io.devmatrix.core.llm.Asking.fixture;
import static io.devmatrix.core.llm.Asking.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.llm.ScriptedServer.Scene;
import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.Failure;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.LlmReply.Failed;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.ProxySettings;
import io.devmatrix.core.slot.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Through a proxy and past it. */
class ProxyTest {
    private static final Scene ANSWER = Scene.json(200, fixture("openai/answer.json"));
    private static final Scene ASKS =
            Scene.answer(407, "text/plain", new byte[0], "proxy-authenticate: Basic realm=\"way out\"");

    @Test
    void goesThroughIt() throws IOException {
        try (ScriptedServer proxy = ScriptedServer.playing(ANSWER)) {
            LlmReply reply = ask("http://models.example", ProxySettings.of("localhost", proxy.port()));

            assertThat(reply).isInstanceOf(Answer.class);
            assertThat(proxy.only().path()).isEqualTo("http://models.example/chat/completions");
        }
    }

    @Test
    void goesPastItWhereToldSo() throws IOException {
        try (ScriptedServer proxy = ScriptedServer.playing();
                ScriptedServer server = ScriptedServer.playing(ANSWER)) {
            LlmReply reply = ask(
                    server.url(), ProxySettings.of("localhost", proxy.port()).except("*.example.com|localhost"));

            assertThat(reply).isInstanceOf(Answer.class);
            assertThat(proxy.received()).isEmpty();
        }
    }

    @Test
    void tellsItWhoAsks() throws IOException {
        try (ScriptedServer proxy = ScriptedServer.playing(ANSWER)) {
            LlmReply reply = ask("http://models.example", as("anna", proxy.port()));

            String login = Base64.getEncoder().encodeToString("anna:pass-canary".getBytes(StandardCharsets.UTF_8));
            assertThat(reply).isInstanceOf(Answer.class);
            assertThat(proxy.only().headers()).containsEntry("proxy-authorization", "Basic " + login);
        }
    }

    /** Java keeps passwords from tunnels unless told otherwise when it starts. */
    @Test
    void saysWhatATunnelNeeds() throws IOException {
        try (ScriptedServer proxy = ScriptedServer.playing(ASKS, ASKS, ASKS)) {
            LlmReply reply = ask("https://models.example", as("anna", proxy.port()));

            assertThat(proxy.received().get(0).method()).isEqualTo("CONNECT");
            assertThat(proxy.received().toString()).doesNotContain(Asking.KEY);
            assertThat(reply).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.failure())
                    .isEqualTo(Failure.PROXY));
            assertThat(reply.account())
                    .contains("-Djdk.http.auth.tunneling.disabledSchemes= in MAVEN_OPTS")
                    .doesNotContain("canary");
        }
    }

    /** The login is for the proxy alone. */
    @Test
    void tellsOthersNothing() throws IOException {
        try (ScriptedServer server =
                ScriptedServer.playing(Scene.json(401, "", "www-authenticate: Basic realm=\"m\""))) {
            LlmReply reply = ask(server.url(), as("anna", 9).except("local*"));

            assertThat(reply).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.failure())
                    .isEqualTo(Failure.KEY));
            assertThat(server.only().headers()).doesNotContainKeys("authorization", "proxy-authorization");
        }
    }

    private static ProxySettings as(String user, int port) {
        return new ProxySettings("localhost", port, user, Optional.of(Secret.of("pass-canary")), List.of());
    }

    private static LlmReply ask(String url, ProxySettings proxy) {
        ProviderSettings settings = settings("openai", url).with(ApiKey.NONE);
        return Asking.ask(settings.with(settings.network().through(proxy)));
    }
}
