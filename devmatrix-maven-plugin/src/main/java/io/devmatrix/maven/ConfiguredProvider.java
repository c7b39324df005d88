package io.devmatrix.maven;

import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.NetworkSettings;
import io.devmatrix.core.slot.Price;
import io.devmatrix.core.slot.PriceList;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.ProxySettings;
import io.devmatrix.core.slot.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Turns the element {@code <provider>} into settings: keys from the environment or from decrypted Maven settings, the proxy from the latter. */
final class ConfiguredProvider {
    private final ProviderConfiguration configuration;
    private final Settings settings;
    private final SettingsDecrypter decrypter;
    private final Map<String, String> environment;

    ConfiguredProvider(
            ProviderConfiguration configuration,
            Settings settings,
            SettingsDecrypter decrypter,
            Map<String, String> environment) {
        this.configuration = configuration;
        this.settings = settings;
        this.decrypter = decrypter;
        this.environment = environment;
    }

    ProviderSettings settings(Path folder) {
        return new ProviderSettings(
                configuration.id,
                configuration.url,
                configuration.model,
                configuration.maxTokens,
                key(),
                network(),
                configuration.command,
                folder,
                configuration.options);
    }

    PriceList prices() throws MojoFailureException {
        if (configuration.inputPrice.isBlank() || configuration.outputPrice.isBlank()) {
            return new PriceList(configuration.currency, Map.of());
        }
        Price price = new Price(
                Amount.of("inputPrice", configuration.inputPrice), Amount.of("outputPrice", configuration.outputPrice));
        return new PriceList(configuration.currency, Map.of(configuration.id, price));
    }

    private ApiKey key() {
        if (!configuration.keyVariable.isEmpty()) {
            return ApiKey.inVariable(configuration.keyVariable, environment);
        }
        return configuration.server.isEmpty() ? ApiKey.NONE : keptKey();
    }

    private ApiKey keptKey() {
        String source = "server `" + configuration.server + "` of Maven's settings";
        Server server = settings.getServer(configuration.server);
        if (server == null) {
            return new ApiKey(source, "", Optional.empty());
        }
        SettingsDecryptionResult decrypted = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        return Plain.of(decrypted.getServer().getPassword())
                .map(Secret::of)
                .map(secret -> ApiKey.keptIn(source, secret))
                .orElseGet(() -> new ApiKey(source, "", Optional.empty()));
    }

    private NetworkSettings network() {
        NetworkSettings network = NetworkSettings.DEFAULT
                .within(Duration.ofSeconds(configuration.connectSeconds), Duration.ofSeconds(configuration.callSeconds))
                .retrying(configuration.attempts, Duration.ofSeconds(configuration.pauseSeconds));
        for (Map.Entry<String, String> header : configuration.headerVariables.entrySet()) {
            network = network.with(header.getKey(), Secret.of(environment.getOrDefault(header.getValue(), "")));
        }
        return proxy().map(network::through).orElse(network);
    }

    /** The active proxy for the address, that of HTTP where there is none for HTTPS, as Maven takes it. */
    private Optional<ProxySettings> proxy() {
        String scheme = configuration.url.startsWith("http:") ? "http" : "https";
        return settings.getProxies().stream()
                .filter(Proxy::isActive)
                .filter(proxy -> List.of(scheme, "http").contains(proxy.getProtocol()))
                .min(Comparator.comparing(proxy -> proxy.getProtocol().equals(scheme) ? 0 : 1))
                .map(proxy -> decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(proxy))
                        .getProxy())
                .map(ConfiguredProvider::settings);
    }

    private static ProxySettings settings(Proxy proxy) {
        String user = Optional.ofNullable(proxy.getUsername()).orElse("");
        return new ProxySettings(
                        proxy.getHost(),
                        proxy.getPort(),
                        user,
                        Plain.of(proxy.getPassword()).map(Secret::of),
                        List.of())
                .except(Optional.ofNullable(proxy.getNonProxyHosts()).orElse(""));
    }
}
