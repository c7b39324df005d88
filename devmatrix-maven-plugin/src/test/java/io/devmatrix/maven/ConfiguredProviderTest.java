package io.devmatrix.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.ProxySettings;
import io.devmatrix.core.slot.Secret;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.Test;

class ConfiguredProviderTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("LLM_KEY", "sk-canary", "GATE", "gate-canary");

    private final ProviderConfiguration configuration = new ProviderConfiguration();
    private final Settings settings = new Settings();

    @Test
    void aTextIsTheId() {
        configuration.set("files");

        assertThat(provider().id()).isEqualTo("files");
        assertThat(provider().key().isMissing()).isFalse();
    }

    @Test
    void keysComeFromTheEnvironment() {
        configuration.keyVariable = "LLM_KEY";
        configuration.headerVariables = Map.of("x-gate", "GATE");

        assertThat(provider().key().secret().map(Secret::reveal)).contains("sk-canary");
        assertThat(provider().network().headers().get("x-gate").reveal()).isEqualTo("gate-canary");
        assertThat(provider().toString()).doesNotContain("canary");
        configuration.keyVariable = "NOT_SET";
        assertThat(provider().key().isMissing()).isTrue();
    }

    @Test
    void keysComeFromADecryptedServer() {
        configuration.server = "models";
        assertThat(provider().key().isMissing()).isTrue();
        Server server = new Server();
        server.setId("models");
        server.setPassword("{cipher}");
        settings.addServer(server);

        assertThat(provider().key().secret().map(Secret::reveal)).contains("plain cipher");
        server.setPassword("{unknown}");
        assertThat(provider().key().isMissing())
                .as("what cannot be decrypted is no key")
                .isTrue();
        assertThat(provider().key().source()).isEqualTo("server `models` of Maven's settings");
    }

    @Test
    void theProxyIsThatOfMavenForTheAddress() {
        settings.addProxy(proxy("http", "plain.example", true));
        assertThat(provider().network().proxy().map(ProxySettings::host)).contains("plain.example");
        settings.addProxy(proxy("https", "secure.example", true));
        assertThat(provider().network().proxy().map(ProxySettings::host)).contains("secure.example");
        configuration.url = "http://models.example";
        assertThat(provider().network().proxy().map(ProxySettings::host)).contains("plain.example");
        assertThat(provider().network().proxy().orElseThrow().direct()).isEqualTo(List.of("localhost", "*.acme"));
        settings.getProxies().forEach(proxy -> proxy.setActive(false));
        assertThat(provider().network().proxy()).isEmpty();
    }

    @Test
    void pricesAreOfTheProvider() throws Exception {
        configuration.set("openai");
        assertThat(configured().prices().prices()).isEmpty();
        configuration.inputPrice = "2.50";
        configuration.outputPrice = "ten";
        assertThatThrownBy(() -> configured().prices())
                .hasMessage("`outputPrice` is `ten`, which is no amount. Write it like `2.50`.");
        configuration.outputPrice = "10";
        assertThat(configured().prices().prices()).containsKey("openai");
    }

    private ProviderSettings provider() {
        return configured().settings(Path.of("."));
    }

    private ConfiguredProvider configured() {
        return new ConfiguredProvider(configuration, settings, Decrypter::decrypt, ENVIRONMENT);
    }

    private static org.apache.maven.settings.Proxy proxy(String protocol, String host, boolean active) {
        org.apache.maven.settings.Proxy proxy = new org.apache.maven.settings.Proxy();
        proxy.setProtocol(protocol);
        proxy.setHost(host);
        proxy.setActive(active);
        proxy.setNonProxyHosts("localhost|*.acme");
        return proxy;
    }
}
