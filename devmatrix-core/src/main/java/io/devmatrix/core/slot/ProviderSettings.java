package io.devmatrix.core.slot;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a project says about a provider; {@link LlmProvider#check} tells whether it can work.
 *
 * @param id of the provider
 * @param baseUrl what stands before the path of the protocol; empty for the provider's own
 * @param model as the provider calls it; may be empty where no model is chosen
 * @param maxTokens of an answer, thinking included
 * @param key of the provider
 * @param network how it is reached
 * @param command a program and its arguments, for a provider that runs one
 * @param folder of the project: relative paths start here, programs run here
 * @param options what only this provider knows, by name
 */
public record ProviderSettings(
        String id,
        String baseUrl,
        String model,
        int maxTokens,
        ApiKey key,
        NetworkSettings network,
        List<String> command,
        Path folder,
        Map<String, String> options) {
    private static final int MAX_TOKENS = 16_000;

    public ProviderSettings {
        command = List.copyOf(command);
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** The provider with its own address, no model, no key. */
    public static ProviderSettings of(String id, Path folder) {
        return new ProviderSettings(
                id, "", "", MAX_TOKENS, ApiKey.NONE, NetworkSettings.DEFAULT, List.of(), folder, Map.of());
    }

    /** The same at another address. */
    public ProviderSettings at(String url) {
        return new ProviderSettings(id, url, model, maxTokens, key, network, command, folder, options);
    }

    /** The same with another model. */
    public ProviderSettings asking(String name, int tokens) {
        return new ProviderSettings(id, baseUrl, name, tokens, key, network, command, folder, options);
    }

    /** The same with another key. */
    public ProviderSettings with(ApiKey other) {
        return new ProviderSettings(id, baseUrl, model, maxTokens, other, network, command, folder, options);
    }

    /** The same reached in another way. */
    public ProviderSettings with(NetworkSettings other) {
        return new ProviderSettings(id, baseUrl, model, maxTokens, key, other, command, folder, options);
    }

    /** The same running another program. */
    public ProviderSettings running(List<String> words) {
        return new ProviderSettings(id, baseUrl, model, maxTokens, key, network, words, folder, options);
    }

    /** The same with one more option. */
    public ProviderSettings with(String option, String value) {
        Map<String, String> more = new TreeMap<>(options);
        more.put(option, value);
        return new ProviderSettings(id, baseUrl, model, maxTokens, key, network, command, folder, more);
    }

    /** The option's value, or what holds without it. */
    public String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    /** The text without any secret of these settings: what others wrote may repeat one. */
    public String mask(String text) {
        Stream<Secret> secrets = Stream.of(
                        key.secret().stream(),
                        network.headers().values().stream(),
                        network.proxy().flatMap(ProxySettings::password).stream())
                .flatMap(all -> all);
        String masked = text;
        for (Secret secret : secrets.toList()) {
            masked = secret.mask(masked);
        }
        return masked;
    }
}
