package io.devmatrix.core.llm;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.slot.NetworkSettings;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** What settings must be for a provider that is asked over HTTP. */
final class HttpSettings {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private HttpSettings() {}

    static Findings check(Protocol protocol, ProviderSettings settings) {
        Faults faults = new Faults();
        checkAddress(base(protocol, settings), settings, faults);
        checkKey(settings, faults);
        checkAmounts(settings, faults);
        settings.network().headers().forEach((name, value) -> ExtraHeader.check(name, value, faults));
        settings.network()
                .proxy()
                .ifPresent(proxy -> faults.when(
                        proxy.host().isBlank() || proxy.port() < 1 || proxy.port() > 65_535,
                        "LLM-014",
                        "The proxy has no host or no port from 1 to 65535",
                        "Name both"));
        faults.options(settings, protocol.options());
        return faults.findings();
    }

    /** The base URL without a slash at its end. */
    static String base(Protocol protocol, ProviderSettings settings) {
        String base = settings.baseUrl().isEmpty() ? protocol.home() : settings.baseUrl();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    private static void checkAddress(String base, ProviderSettings settings, Faults faults) {
        Optional<URI> address = address(base);
        faults.when(
                address.isEmpty(),
                "LLM-002",
                "The base URL is not of the form `https://host:port/path`",
                "Leave out user, query and fragment; an `api-version` is an option");
        address.filter(uri -> uri.getScheme().equals("http"))
                .map(URI::getHost)
                .filter(host -> !THIS_MACHINE.contains(host))
                .ifPresent(host -> faults.when(
                        settings.key().secret().isPresent(),
                        "LLM-005",
                        "The key would go to `" + host + "` for all to read",
                        "Use `https`"));
    }

    private static Optional<URI> address(String base) {
        try {
            URI uri = new URI(base);
            boolean plain = uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            return Optional.of(uri)
                    .filter(any -> plain && Set.of("http", "https").contains(uri.getScheme()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static void checkKey(ProviderSettings settings, Faults faults) {
        faults.when(
                settings.key().isMissing(),
                "LLM-003",
                "There is no key in " + settings.key().source(),
                "Set it, or name no key where none is wanted");
        faults.when(
                settings.key().secret().filter(key -> !isValue(key)).isPresent(),
                "LLM-004",
                "The key in " + settings.key().source() + " has spaces, line breaks or letters beyond ASCII",
                "Set it to the key alone");
    }

    private static void checkAmounts(ProviderSettings settings, Faults faults) {
        NetworkSettings network = settings.network();
        faults.when(settings.model().isBlank(), "LLM-006", "No model is named", "Name one that the provider has");
        faults.when(
                settings.maxTokens() < 1,
                "LLM-007",
                "An answer may have " + settings.maxTokens() + " tokens",
                "Allow at least 1");
        faults.when(
                network.connectTime().toMillis() < 1 || network.callTime().toMillis() < 1,
                "LLM-008",
                "There is no time to connect or to answer",
                "Allow at least a millisecond");
        faults.when(
                network.attempts() < 1 || network.longestPause().isNegative(),
                "LLM-008",
                "A request is sent " + network.attempts() + " times with pauses of at most "
                        + network.longestPause().toSeconds() + " s",
                "Allow at least one attempt and pauses of no or more seconds");
    }

    private static boolean isValue(Secret key) {
        return key.reveal().chars().allMatch(c -> c > ' ' && c < 127);
    }
}
