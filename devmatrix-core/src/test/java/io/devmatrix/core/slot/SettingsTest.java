package io.devmatrix.core.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.finding.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Secrets, keys, proxies, prompts, and where providers are found. */
class SettingsTest {
    @Test
    void aSecretIsNotSeen() {
        Secret secret = Secret.of("sk-canary");

        assertThat(secret).hasToString("***");
        assertThat(secret.reveal()).isEqualTo("sk-canary");
        assertThat(secret.mask("key sk-canary, sk-canaryx")).isEqualTo("key ***, ***x");
        assertThat(secret.isIn("no key")).isFalse();
        assertThat(Secret.of("a").mask("banana")).isEqualTo("banana");
    }

    @Test
    void aKeyIsThereOrMissingOrNotWanted() {
        ApiKey there = ApiKey.inVariable("A_KEY", Map.of("A_KEY", "sk-canary"));

        assertThat(there.isMissing()).isFalse();
        assertThat(there)
                .hasToString("ApiKey[source=environment variable `A_KEY`, variable=A_KEY, secret=Optional[***]]");
        assertThat(ApiKey.inVariable("A_KEY", Map.of("OTHER", "x")).isMissing()).isTrue();
        assertThat(ApiKey.keptIn("server `models`", Secret.of("sk-canary")).isMissing())
                .isFalse();
        assertThat(ApiKey.NONE.isMissing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost|*.example.com, localhost, true",
        "localhost|*.example.com, LOCALHOST, true",
        "localhost|*.example.com, a.b.example.com, true",
        "localhost|*.example.com, example.com, false",
        "localhost|*.example.com, models.example.org, false",
        "10.0.*|::1, 10.0.7.1, true",
        "*a*b, xaxb, true",
        "*a*b, xbxa, false",
        "*, anything, true",
        "'', anything, false",
        "'one, two', two, true"
    })
    void aProxyIsPassedBy(String hosts, String target, boolean passed) {
        assertThat(ProxySettings.of("proxy", 8080).except(hosts).passesBy(target))
                .isEqualTo(passed);
    }

    @Test
    void promptsDifferByHash() {
        AnswerField field = new AnswerField("code", "A class.");
        Prompt prompt = new Prompt("a", "bc", field);

        assertThat(prompt.hash()).matches("[0-9a-f]{64}").isEqualTo(new Prompt("a", "bc", field).hash());
        assertThat(List.of(
                        prompt.hash(),
                        new Prompt("ab", "c", field).hash(),
                        new Prompt("a", "bc", new AnswerField("code", "A patch.")).hash(),
                        new Prompt("a", "bc", new AnswerField("patch", "A class.")).hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theProvidersAreFoundSorted() {
        Providers providers = Providers.on(getClass().getClassLoader());

        assertThat(providers.ids()).containsExactly("anthropic", "command", "files", "openai", "replay");
        assertThat(providers.ids())
                .allSatisfy(
                        id -> assertThat(providers.find(id).orElseThrow().id()).isEqualTo(id));
    }

    @Test
    void aProviderThatIsNotThereIsNamed() {
        ProviderSettings settings = ProviderSettings.of("oracle", Path.of("."));

        assertThat(Providers.of(List.of(new Named("b"), new Named("a")))
                        .check(settings)
                        .toString())
                .isEqualTo("There is no provider `oracle`."
                        + " Name one of `a`, `b`, or add the jar that brings it to the plugin. [LLM-001]");
    }

    @Test
    void twoProvidersOfOneIdAreRefused() {
        assertThatThrownBy(() -> Providers.of(List.of(new Named("a"), new Named("a"))))
                .hasMessageContaining("are both the provider `a`. Remove one of their jars");
    }

    private record Named(String id) implements LlmProvider {
        @Override
        public Findings check(ProviderSettings settings) {
            return Findings.NONE;
        }

        @Override
        public LlmReply complete(LlmRequest request) {
            return new LlmReply.Empty(Usage.NONE);
        }
    }
}
