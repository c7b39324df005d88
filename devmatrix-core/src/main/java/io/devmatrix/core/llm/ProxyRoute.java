package io.devmatrix.core.llm;

import io.devmatrix.core.slot.ProxySettings;
import io.devmatrix.core.slot.Secret;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The way through a proxy, and past it. */
final class ProxyRoute extends ProxySelector {
    private final ProxySettings settings;

    ProxyRoute(ProxySettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Proxy> select(URI target) {
        // looked up when a connection is made
        return settings.passesBy(target.getHost())
                ? List.of(Proxy.NO_PROXY)
                : List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(settings.host(), settings.port())));
    }

    @Override
    public void connectFailed(URI target, SocketAddress proxy, IOException fault) {
        // the call itself fails and says so
    }

    /**
     * Who asks, for the proxy alone: Java takes this header out of what goes past or through it. An authenticator is
     * not used, for with one a server that answers 401 looks like a broken connection.
     */
    Map<String, String> headers() {
        if (settings.user().isEmpty()) {
            return Map.of();
        }
        String login =
                settings.user() + ":" + settings.password().map(Secret::reveal).orElse("");
        String encoded = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return Map.of("proxy-authorization", "Basic " + encoded);
    }
}
