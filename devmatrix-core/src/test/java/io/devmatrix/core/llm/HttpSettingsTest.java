package io.devmatrix.core.llm;

import static io.devmatrix.core.llm.Asking.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.NetworkSettings;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.ProxySettings;
import io.devmatrix.core.slot.Secret;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of settings with which a server cannot be asked. */
class HttpSettingsTest {
    private static final ProviderSettings SOUND = settings("openai", "https://models.example/v1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://models.example",
                "https://models.example:8443/v1/",
                "http://localhost:11434/v1",
                "http://127.0.0.1:1234/v1",
                "http://[::1]:8000"
            })
    void findsNothingWhereAllIsWell(String url) {
        assertThat(found(SOUND.at(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "models.example/v1",
                "ftp://models.example",
                "https:///v1",
                "https://anna:secret@models.example",
                "https://models.example/v1?api-version=1",
                "https://models.example/v1#top",
                "https://models example"
            })
    void namesAnAddressThatIsNone(String url) {
        assertThat(found(SOUND.at(url)))
                .isEqualTo("The base URL is not of the form `https://host:port/path`."
                        + " Leave out user, query and fragment; an `api-version` is an option. [LLM-002]");
    }

    @Test
    void sendsAKeyInTheClearToThisMachineAlone() {
        assertThat(found(SOUND.at("http://models.example/v1")))
                .isEqualTo("The key would go to `models.example` for all to read. Use `https`. [LLM-005]");
        assertThat(found(SOUND.at("http://models.example/v1").with(ApiKey.NONE)))
                .isEmpty();
    }

    @Test
    void namesTheVariableThatHoldsNoKey() {
        String missing = "There is no key in environment variable `A_KEY`."
                + " Set it, or name no key where none is wanted. [LLM-003]";

        assertThat(found(SOUND.with(ApiKey.inVariable("A_KEY", Map.of())))).isEqualTo(missing);
        assertThat(found(SOUND.with(ApiKey.inVariable("A_KEY", Map.of("A_KEY", " ")))))
                .isEqualTo(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk canary", "sk-canary\n", "sk-canary\r\nx-evil: 1", "sk-canary\u00e9"})
    void namesNoKeyThatCannotBeSent(String key) {
        assertThat(found(SOUND.with(ApiKey.inVariable("A_KEY", Map.of("A_KEY", key)))))
                .isEqualTo("The key in environment variable `A_KEY` has spaces, line breaks or letters beyond ASCII."
                        + " Set it to the key alone. [LLM-004]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "api-key", "X-API-KEY", "host", "Content-Type", "anthropic-version"})
    void leavesSomeHeadersToTheProvider(String name) {
        assertThat(found(with(SOUND.network().with(name, Secret.of("canary")))))
                .isEqualTo("Header `" + name + "` is set by the provider."
                        + " Leave it out; a key is named by the environment variable that holds it. [LLM-009]");
    }

    @ParameterizedTest
    @CsvSource({"a b, blue", "'', blue", "x-team, 'blue\nx-evil: 1'", "x-team, bl\u00fce"})
    void namesHeadersThatCannotBeSent(String name, String value) {
        assertThat(found(with(SOUND.network().with(name, Secret.of(value)))))
                .isEqualTo("Header `" + name + "` has characters that no header takes. Use printable ASCII. [LLM-009]");
    }

    @Test
    void namesAmountsThatAreNone() {
        assertThat(found(SOUND.asking(" ", 1)))
                .isEqualTo("No model is named. Name one that the provider has. [LLM-006]");
        assertThat(found(SOUND.asking("m", 0))).isEqualTo("An answer may have 0 tokens. Allow at least 1. [LLM-007]");
        assertThat(found(with(SOUND.network().within(Duration.ZERO, Duration.ofSeconds(1)))))
                .isEqualTo("There is no time to connect or to answer. Allow at least a millisecond. [LLM-008]");
        assertThat(found(with(SOUND.network().retrying(0, Duration.ofSeconds(2)))))
                .isEqualTo("A request is sent 0 times with pauses of at most 2 s."
                        + " Allow at least one attempt and pauses of no or more seconds. [LLM-008]");
    }

    @ParameterizedTest
    @CsvSource({"'', 80", "proxy, 0", "proxy, 65536"})
    void namesAProxyThatIsNone(String host, int port) {
        assertThat(found(with(SOUND.network().through(ProxySettings.of(host, port)))))
                .isEqualTo("The proxy has no host or no port from 1 to 65535. Name both. [LLM-014]");
    }

    @Test
    void namesOptionsItDoesNotHave() {
        assertThat(found(SOUND.with("temperature", "0")))
                .isEqualTo("`openai` has no option `temperature`."
                        + " It has `answer`, `api-version`, `key-header`, `token-limit`. [LLM-010]");
        assertThat(found(SOUND.with("answer", "prose")))
                .isEqualTo("Option `answer` cannot be `prose`. Choose one of `schema`, `tool`. [LLM-011]");
        assertThat(found(settings("anthropic", "").with("version", "1\nx-evil: 1")))
                .endsWith("Choose one of `2026-10-21`, `2023-06-01`. [LLM-011]");
        assertThat(found(settings("anthropic", "").with("key-header", "api-key")))
                .isEqualTo("Option `key-header` cannot be `api-key`."
                        + " Choose one of `authorization`, `x-api-key`. [LLM-011]");
    }

    private static ProviderSettings with(NetworkSettings network) {
        return SOUND.with(network);
    }

    private static String found(ProviderSettings settings) {
        return HttpSettings.check(Asking.protocol(settings.id()), settings).toString();
    }
}
