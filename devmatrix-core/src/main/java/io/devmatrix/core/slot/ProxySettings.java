package io.devmatrix.core.slot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way out of a company's network.
 *
 * @param host of the proxy
 * @param port of the proxy
 * @param user who asks; empty when the proxy asks for none
 * @param password of the user
 * @param direct hosts that are reached without it; {@code *} stands for any characters
 */
public record ProxySettings(String host, int port, String user, Optional<Secret> password, List<String> direct) {
    public ProxySettings {
        direct = List.copyOf(direct);
    }

    /** A proxy that asks for no user. */
    public static ProxySettings of(String host, int port) {
        return new ProxySettings(host, port, "", Optional.empty(), List.of());
    }

    /** The same, with the hosts of a list as Maven writes it: {@code localhost|*.example.com}. */
    public ProxySettings except(String nonProxyHosts) {
        List<String> hosts = Stream.of(nonProxyHosts.split("[|,\\s]+"))
                .filter(pattern -> !pattern.isEmpty())
                .toList();
        return new ProxySettings(host, port, user, password, hosts);
    }

    /** Whether the host is reached without the proxy. */
    public boolean passesBy(String target) {
        String name = target.toLowerCase(Locale.ROOT);
        return direct.stream().anyMatch(hosts -> name.matches(expression(hosts.toLowerCase(Locale.ROOT))));
    }

    private static String expression(String hosts) {
        return Stream.of(hosts.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
